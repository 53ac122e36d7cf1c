package org.sanctuarycasework.records;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;

/** Who looks after records: information governance, and nobody else. */
public final class RecordsAccess {

    private RecordsAccess() {
    }

    public static boolean mayRead(Actor actor) {
        return actor.is(Role.INFORMATION_GOVERNANCE);
    }

    /** @throws NotAllowed unless information governance asks */
    public static void require(Actor actor) {
        if (!mayRead(actor)) {
            throw new NotAllowed("records.not-yours");
        }
    }
}
