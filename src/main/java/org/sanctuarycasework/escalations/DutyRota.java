package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is alerted for a case of tonight, one after the other, until somebody says “I have it”, and who was. */
@Repository
public class DutyRota {

    /** As many as there are places of two digits. */
    private static final int MOST = 99;

    private final JdbcClient database;
    private final Clock clock;

    DutyRota(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Everybody on it who is in the duty line and can sign in. */
    public List<OnRota> inOrder() {
        return database.sql("""
                        select p.id as person_id, p.name, p.email, d.times from duty_rota d join person p on p.id = d.person_id
                        where p.active and exists (select 1 from team_member m where m.person_id = p.id and m.team_key = ?)
                        order by d.position limit ?""")
                .params(RaiseEscalation.DUTY_LINE, MOST).query(OnRota.class).list();
    }

    /** Another one after each change. */
    public int version() {
        return database.sql("select version from duty_rota_version").query(Integer.class).single();
    }

    /** @return false if the rota has another version than this one: nothing is changed then */
    boolean replace(int version, List<Place> places) {
        if (database.sql("update duty_rota_version set version = version + 1 where version = ?").param(version).update() == 0) {
            return false;
        }
        database.sql("delete from duty_rota").update();
        database.sql("""
                        insert into duty_rota (position, person_id, times)
                        select p.position, p.person_id, p.times from unnest(?::uuid[], ?::text[]) with ordinality as p(person_id, times, position)""")
                .params(places.stream().map(Place::personId).toArray(UUID[]::new),
                        places.stream().map(place -> place.times().name()).toArray(String[]::new)).update();
        return true;
    }

    /** @param personId who was alerted; null for the whole duty line */
    void alerted(String reference, UUID personId) {
        database.sql("""
                        insert into duty_alert (reference, number, person_id, at)
                        select :reference, count(*) + 1, :person, :at from duty_alert where reference = :reference""")
                .param("reference", reference).param("person", personId).param("at", OffsetDateTime.now(clock)).update();
    }

    /** By person, the number of the last alert to this case. */
    Map<UUID, Integer> lastAlerts(String reference) {
        Map<UUID, Integer> numbers = new HashMap<>();
        database.sql("""
                        select person_id, max(number) as number from duty_alert
                        where reference = ? and person_id is not null group by person_id""").param(reference)
                .query(row -> {
                    numbers.put(row.getObject("person_id", UUID.class), row.getInt("number"));
                });
        return numbers;
    }

    /** How often somebody was alerted to it, and when last. */
    Alerts alertsOf(String reference) {
        return database.sql("select count(*) as count, max(at) as newest from duty_alert where reference = ?").param(reference)
                .query((row, number) -> new Alerts(row.getInt("count"), Instants.of(row, "newest"))).single();
    }

    /** @param newest null if there was none */
    record Alerts(int count, Instant newest) {
    }

    /** A place on the rota as it is wanted; the places stand in their order. */
    public record Place(UUID personId, DutyTimes times) {
    }
}
