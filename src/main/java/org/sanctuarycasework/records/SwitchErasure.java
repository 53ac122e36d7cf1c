package org.sanctuarycasework.records;

import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** Information governance lets erasure begin, or stops it. */
@UseCase
public class SwitchErasure {

    private final Erasure erasure;

    SwitchErasure(Erasure erasure) {
        this.erasure = erasure;
    }

    /**
     * Switching to what it is already changes nothing.
     *
     * @throws NotAllowed unless information governance asks
     */
    public void switchTo(boolean on, Actor actor) {
        RecordsAccess.require(actor);
        if (erasure.isOn() != on) {
            erasure.switchTo(on, actor);
        }
    }
}
