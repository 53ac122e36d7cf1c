package org.sanctuarycasework.escalations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.escalations.DutyRota.Place;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.RegisterPerson;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A duty rota of people of its own, made by the use cases. There is one rota for all: whoever makes one empties it again. */
public class SampleRota {

    private final ApplicationContext program;
    private final Actor administrator;
    private final List<Actor> people = new ArrayList<>();

    public SampleRota(ApplicationContext program) {
        this.program = program;
        this.administrator = person("Ada Administrator", "administrators");
        empty();
    }

    /** Nadia at night, Dave in office hours and Alex at any time, in this order. */
    public static SampleRota dayAndNight(ApplicationContext program) {
        SampleRota rota = new SampleRota(program);
        rota.people.addAll(List.of(rota.onDutyLine("Nadia Night"), rota.onDutyLine("Dave Day"), rota.onDutyLine("Alex Always")));
        return rota.set(rota.place(rota.nadia(), DutyTimes.OUTSIDE_OFFICE_HOURS), rota.place(rota.dave(), DutyTimes.OFFICE_HOURS),
                rota.place(rota.alex(), DutyTimes.ANY_TIME));
    }

    public Actor nadia() {
        return people.get(0);
    }

    public Actor dave() {
        return people.get(1);
    }

    public Actor alex() {
        return people.get(2);
    }

    public Actor administrator() {
        return administrator;
    }

    /** Somebody on the duty line who is not on the rota. */
    public Actor onDutyLine(String name) {
        return person(name, "duty-line");
    }

    public Place place(Actor person, DutyTimes times) {
        return new Place(person.personId(), times);
    }

    public SampleRota set(Place... places) {
        program.getBean(SetDutyRota.class).set(administrator, version(), Arrays.asList(places));
        return this;
    }

    public int version() {
        return program.getBean(DutyRota.class).version();
    }

    /** Names and times, in order. */
    public List<String> now() {
        return program.getBean(DutyRota.class).inOrder().stream().map(person -> person.name() + " " + person.times().key()).toList();
    }

    /** Names of those alerted to the case, in order; null for the whole duty line. */
    public List<String> alerted(String reference) {
        return program.getBean(JdbcClient.class).sql("""
                        select p.name from duty_alert d left join person p on p.id = d.person_id
                        where d.reference = ? order by d.number""").param(reference).query(String.class).list();
    }

    public void empty() {
        program.getBean(JdbcClient.class).sql("delete from duty_rota").update();
    }

    private Actor person(String name, String team) {
        UUID id = program.getBean(RegisterPerson.class).register(name, UUID.randomUUID() + "@example.org");
        program.getBean(AddToTeam.class).add(Actor.SYSTEM, id, team);
        return program.getBean(Actors.class).byId(id).orElseThrow();
    }
}
