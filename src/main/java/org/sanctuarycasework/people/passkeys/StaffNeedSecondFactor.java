package org.sanctuarycasework.people.passkeys;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NeedsSecondFactor;
import org.springframework.stereotype.Component;

/** Everybody who works for the council reads what others have confided to it. */
@Component
class StaffNeedSecondFactor implements NeedsSecondFactor {

    @Override
    public boolean needsSecondFactor(Actor actor) {
        return actor.isStaff();
    }
}
