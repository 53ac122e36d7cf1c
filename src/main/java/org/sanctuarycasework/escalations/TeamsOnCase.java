package org.sanctuarycasework.escalations;

import java.util.Optional;

import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/** Tells other modules for which team somebody works on an escalation. */
@Component
public class TeamsOnCase {

    private final Readers readers;

    TeamsOnCase(Readers readers) {
        this.readers = readers;
    }

    /** Key of the first of the actor's teams that the route asked; empty if it asked none, or if the actor knows the household. */
    public Optional<String> of(Actor actor, String reference) {
        return readers.teamOf(actor, reference);
    }

    /** True if the route came to a team of the actor after the given one, as it does to a manager's; false for whoever knows the household. */
    public boolean isAskedAfter(Actor actor, String reference, String team) {
        return readers.isAskedAfter(actor, reference, team);
    }
}
