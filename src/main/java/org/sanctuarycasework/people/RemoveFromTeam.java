package org.sanctuarycasework.people;

import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody out of a team; what they had claimed for it goes back to the team. */
@Component
public class RemoveFromTeam {

    private final Teams teams;
    private final Administrators administrators;
    private final AdminEntries entries;
    private final ApplicationEventPublisher events;

    RemoveFromTeam(Teams teams, Administrators administrators, AdminEntries entries, ApplicationEventPublisher events) {
        this.teams = teams;
        this.administrators = administrators;
        this.entries = entries;
        this.events = events;
    }

    /**
     * Somebody who is not in the team stays as they are.
     *
     * @throws NotAllowed     unless an administrator asks, or if nobody else would look after accounts
     * @throws PersonNotFound if there is no such team
     */
    @Transactional
    public void remove(Actor actor, UUID personId, String teamKey) {
        Administrators.require(actor);
        Team team = teams.findByKey(teamKey).orElseThrow(PersonNotFound::new);
        if (team.role() == Role.ADMINISTRATOR) {
            administrators.requireOneBesides(personId);
        }
        if (teams.removeMember(teamKey, personId) == 0) {
            return;
        }
        entries.write(actor, personId, "left-team", team.name());
        events.publishEvent(new AccessWithdrawn(actor, personId, teams.keysOf(personId)));
    }
}
