package org.sanctuarycasework.people;

import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes an account, which signs its holder out at once and gives their tasks back; it can be opened again. */
@Component
public class DeactivatePerson {

    private final People people;
    private final Administrators administrators;
    private final AdminEntries entries;
    private final ApplicationEventPublisher events;

    DeactivatePerson(People people, Administrators administrators, AdminEntries entries,
                     ApplicationEventPublisher events) {
        this.people = people;
        this.administrators = administrators;
        this.entries = entries;
        this.events = events;
    }

    /**
     * @throws NotAllowed     unless an administrator asks, about oneself, or if nobody else would look after accounts
     * @throws PersonNotFound if there is no such person
     */
    @Transactional
    public void deactivate(Actor actor, UUID personId) {
        Administrators.require(actor);
        if (actor.isSamePersonAs(personId)) {
            throw new NotAllowed("people.deactivate.not-yourself");
        }
        administrators.requireOneBesides(personId);
        Person person = people.findById(personId).orElseThrow(PersonNotFound::new);
        if (!person.isActive()) {
            return;
        }
        person.deactivate();
        people.flush();
        entries.write(actor, personId, "deactivated", "");
        events.publishEvent(new AccessWithdrawn(actor, personId, Set.of()));
    }

    /** The person is back in the teams they were in. */
    @Transactional
    public void activateAgain(Actor actor, UUID personId) {
        Administrators.require(actor);
        Person person = people.findById(personId).orElseThrow(PersonNotFound::new);
        if (!person.isActive()) {
            person.activateAgain();
            people.flush();
            entries.write(actor, personId, "activated", "");
            events.publishEvent(new AccessGiven(personId));
        }
    }
}
