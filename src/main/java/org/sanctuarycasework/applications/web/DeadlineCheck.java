package org.sanctuarycasework.applications.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.funds.Round;

/**
 * A new deadline, to be checked before it counts.
 *
 * @param present the deadline until now
 * @param resent  what was sent, to be sent again when it is confirmed
 */
public record DeadlineCheck(Round round, NewDeadline wanted, Instant present, Map<String, List<String>> resent) {

    public String address() {
        return "/rounds/" + round.fund() + "/" + round.key() + "/deadline";
    }

    /** True if it is earlier than the present one, so that a mistake is put right. */
    public boolean corrects() {
        return wanted.closesAt().isBefore(present);
    }
}
