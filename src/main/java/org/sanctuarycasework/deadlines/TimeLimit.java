package org.sanctuarycasework.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Until when something has to be done, with everything its end was worked out from. It never changes: who stores it (it
 * goes to JSON and back) keeps the time that was given, whatever happens to the calendar.
 *
 * @param starts      when counting began: {@code from}, or the next opening of the office
 * @param warning     when 75% of the counted time has passed
 * @param specialDays for working time, the days up to the end that were skipped and those counted although they are
 *                    bank holidays, by date
 * @param pauses      by date
 */
public record TimeLimit(Span span, Instant from, Instant starts, Instant ends, Instant warning,
                        List<SpecialDay> specialDays, List<Pause> pauses) {

    public TimeLimit {
        specialDays = List.copyOf(specialDays);
        pauses = List.copyOf(pauses);
    }

    /** The days on which no time ran, with the reason. */
    public List<SpecialDay> skipped() {
        return specialDays.stream().filter(day -> !day.counts()).toList();
    }

    /** Whether the day was a working day when the limit was given. */
    boolean countsOn(LocalDate day) {
        return specialDays.stream().noneMatch(special -> special.day().equals(day) && !special.counts());
    }

    boolean runsDayAndNight() {
        return span.unit() == Span.Unit.CLOCK_HOURS;
    }

    /** From when until when no time ran, as the council waited for somebody else. */
    public record Pause(Instant from, Instant until) {
    }
}
