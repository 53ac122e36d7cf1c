package org.sanctuarycasework.escalations;

import java.time.Instant;

import org.sanctuarycasework.deadlines.Span;
import org.sanctuarycasework.deadlines.TimeLimits;
import org.sanctuarycasework.deadlines.WorkingDays;
import org.springframework.stereotype.Component;

/** Until when the partner may reply to an answer or give information: the same for the process and on the pages. */
@Component
public class AnswerTimes {

    private static final int DAYS_TO_REPLY = 5;
    private static final Span TO_GIVE_INFORMATION = new Span(1, Span.Unit.WORKING_DAYS);

    private final WorkingDays workingDays;
    private final TimeLimits limits;

    AnswerTimes(WorkingDays workingDays, TimeLimits limits) {
        this.workingDays = workingDays;
        this.limits = limits;
    }

    /** The answer stands then, if the partner says nothing. */
    public Instant standsAt(Instant answeredAt) {
        return workingDays.endOf(DAYS_TO_REPLY, answeredAt);
    }

    /** The time to answer runs on then at the latest, whether or not the information came. */
    public Instant runsOnAt(Instant pausedAt) {
        return limits.limit(TO_GIVE_INFORMATION, pausedAt).ends();
    }
}
