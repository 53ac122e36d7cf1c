package org.sanctuarycasework.applications;

import java.time.Instant;
import java.time.LocalDate;

import org.sanctuarycasework.deadlines.CaseworkClock;

/**
 * The meeting of Mayor and Cabinet at which it was decided, and where its minutes say so.
 *
 * @param noticeOn     when notice of a key decision was published, null if it is none
 * @param callInEndsOn last day on which it can be called in, null if it cannot be; it is told after that
 */
public record Meeting(LocalDate on, String minuteReference, LocalDate noticeOn, LocalDate callInEndsOn) {

    /** Key of the team that records what Mayor and Cabinet decided. */
    public static final String LEVEL = "cabinet-support";

    /** @return the start of the day after the last one for a call-in; null for at once */
    Instant toldFrom() {
        return callInEndsOn == null ? null : callInEndsOn.plusDays(1).atStartOfDay(CaseworkClock.LONDON).toInstant();
    }
}
