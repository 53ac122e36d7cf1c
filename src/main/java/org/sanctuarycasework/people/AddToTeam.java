package org.sanctuarycasework.people;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody into a team, so that its work reaches them from their next page on. */
@Component
public class AddToTeam {

    private final People people;
    private final Teams teams;

    AddToTeam(People people, Teams teams) {
        this.people = people;
        this.teams = teams;
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
        if (people.findById(personId).isEmpty() || !teams.existsByKey(teamKey)) {
            throw new IllegalArgumentException("no such person or team");
        }
        teams.addMember(teamKey, personId);
    }
}
