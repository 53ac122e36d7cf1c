package org.sanctuarycasework.people;

import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody into a team, so that its work reaches them from their next page on. */
@Component
public class AddToTeam {

    private final People people;
    private final Teams teams;
    private final AdminEntries entries;
    private final ApplicationEventPublisher events;

    AddToTeam(People people, Teams teams, AdminEntries entries, ApplicationEventPublisher events) {
        this.people = people;
        this.teams = teams;
        this.entries = entries;
        this.events = events;
    }

    /**
     * @throws NotAllowed               unless an administrator or the program itself asks
     * @throws IllegalArgumentException if there is no such person or team
     */
    @Transactional
    public void add(Actor actor, UUID personId, String teamKey) {
        if (actor != Actor.SYSTEM && !actor.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("people.team.administrators-only");
        }
        Optional<Team> team = teams.findByKey(teamKey);
        if (people.findById(personId).isEmpty() || team.isEmpty()) {
            throw new IllegalArgumentException("no such person or team");
        }
        if (teams.addMember(teamKey, personId) > 0) {
            entries.write(actor, personId, "joined-team", team.get().name());
            events.publishEvent(new AccessGiven(personId));
        }
    }
}
