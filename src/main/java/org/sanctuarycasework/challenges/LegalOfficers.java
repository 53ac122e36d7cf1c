package org.sanctuarycasework.challenges;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;

/** What only legal officers do. */
public final class LegalOfficers {

    private LegalOfficers() {
    }

    /** @throws NotAllowed unless the actor is one */
    public static void require(Actor actor) {
        if (!actor.is(Role.LEGAL_OFFICER)) {
            throw new NotAllowed("challenges.legal-only");
        }
    }
}
