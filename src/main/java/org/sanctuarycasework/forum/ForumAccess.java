package org.sanctuarycasework.forum;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;

/** The Forum's members review past quarters; the sanctuary manager, who runs the programme, closes them for the Forum. */
public final class ForumAccess {

    private ForumAccess() {
    }

    public static boolean mayReview(Actor actor) {
        return actor.is(Role.FORUM_MEMBER, Role.SANCTUARY_MANAGER);
    }

    public static boolean mayClose(Actor actor) {
        return actor.is(Role.SANCTUARY_MANAGER);
    }

    /** @throws NotAllowed unless {@link #mayReview} */
    public static void requireReview(Actor actor) {
        if (!mayReview(actor)) {
            throw new NotAllowed("forum.not-yours");
        }
    }

    /** @throws NotAllowed unless {@link #mayClose} */
    public static void requireClose(Actor actor) {
        if (!mayClose(actor)) {
            throw new NotAllowed("forum.close.not-yours");
        }
    }
}
