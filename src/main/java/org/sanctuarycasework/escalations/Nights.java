package org.sanctuarycasework.escalations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import org.sanctuarycasework.deadlines.CaseworkClock;

/** When it is looked at whether a household has a safe place for the night: at ten, Europe/London (the escalation route). */
final class Nights {

    private static final LocalTime TEN = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final Duration TIME_TO_FIND_ONE = Duration.ofHours(2);

    private Nights() {
    }

    /** Of what is raised at this moment: at ten; from then on and until six in the morning that night is not over, and two hours are given. */
    static Instant first(Instant raised) {
        LocalTime time = raised.atZone(CaseworkClock.LONDON).toLocalTime();
        boolean night = time.isBefore(MORNING) || !time.isBefore(TEN);
        return night ? raised.plus(TIME_TO_FIND_ONE) : next(raised);
    }

    /** The first ten at night after this moment. */
    static Instant next(Instant moment) {
        ZonedDateTime here = moment.atZone(CaseworkClock.LONDON);
        ZonedDateTime ten = here.with(TEN);
        return (ten.isAfter(here) ? ten : ten.plusDays(1)).toInstant();
    }
}
