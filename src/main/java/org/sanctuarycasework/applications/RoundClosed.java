package org.sanctuarycasework.applications;

import org.sanctuarycasework.funds.Round;

/** The round takes no applications now: its deadline, to the second by the server's clock, has passed or it has not begun. */
public class RoundClosed extends RuntimeException {

    private final Round round;

    RoundClosed(Round round) {
        super("The round " + round.fund() + " " + round.key() + " takes nothing now");
        this.round = round;
    }

    public Round round() {
        return round;
    }
}
