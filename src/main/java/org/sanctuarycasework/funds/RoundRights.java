package org.sanctuarycasework.funds;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;

/** Which of the council's staff may do what with rounds and their money. */
public final class RoundRights {

    private RoundRights() {
    }

    public static boolean mayRead(Actor actor) {
        return mayChange(actor) || mayReadLedger(actor);
    }

    public static boolean mayChange(Actor actor) {
        return actor.is(Role.GRANTS_MANAGER, Role.ADMINISTRATOR);
    }

    public static boolean mayReadLedger(Actor actor) {
        return actor.is(Role.GRANTS_OFFICER, Role.GRANTS_MANAGER, Role.DIRECTOR, Role.CABINET_SUPPORT);
    }

    /** Why one applicant got more time may be about somebody's health, so few read it. */
    public static boolean mayReadDeadlines(Actor actor) {
        return actor.is(Role.GRANTS_OFFICER, Role.GRANTS_MANAGER);
    }

    /** @throws NotAllowed unless the actor may read rounds, drafts included */
    public static void requireReader(Actor actor) {
        require(mayRead(actor), "funds.rounds.grants-staff-only");
    }

    /** @throws NotAllowed unless the actor may make and change rounds */
    public static void requireChanger(Actor actor) {
        require(mayChange(actor), "funds.rounds.managers-only");
    }

    /** @throws NotAllowed unless the actor may read what became of the money */
    public static void requireLedgerReader(Actor actor) {
        require(mayReadLedger(actor), "funds.rounds.grants-staff-only");
    }

    /** @throws NotAllowed unless the actor may read which deadlines were moved and why */
    public static void requireDeadlineReader(Actor actor) {
        require(mayReadDeadlines(actor), "funds.rounds.grants-staff-only");
    }

    private static void require(boolean allowed, String reason) {
        if (!allowed) {
            throw new NotAllowed(reason);
        }
    }
}
