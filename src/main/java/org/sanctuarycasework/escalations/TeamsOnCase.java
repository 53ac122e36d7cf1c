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
}
