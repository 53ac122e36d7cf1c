package org.sanctuarycasework.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.sanctuarycasework.deadlines.TimeLimit.Pause;
import org.springframework.stereotype.Component;

/**
 * Works out until when something has to be done. Clock hours run day and night, also across clock changes. Working time
 * runs Monday to Friday while the office is open, in London, without bank holidays and days that the council closes.
 * For times set by law see {@link StatutoryClock}.
 */
@Component
public class TimeLimits {

    private final OfficeCalendar calendar;
    private final OfficeHours office;
    private final OfficeTime officeTime;

    TimeLimits(OfficeCalendar calendar, OfficeHours office) {
        this.calendar = calendar;
        this.office = office;
        this.officeTime = new OfficeTime(office, calendar::isWorkingDay);
    }

    /** What begins out of hours is counted from the next opening; what ends with the office ends at its close. */
    public TimeLimit limit(Span span, Instant from) {
        Duration counted = span.counted(office);
        Duration untilWarning = counted.multipliedBy(3).dividedBy(4);
        if (span.unit() == Span.Unit.CLOCK_HOURS) {
            return new TimeLimit(span, from, from, from.plus(counted), from.plus(untilWarning), List.of(), List.of());
        }
        Instant ends = officeTime.after(from, counted);
        return new TimeLimit(span, from, officeTime.firstFrom(from), ends, officeTime.after(from, untilWarning),
                calendar.specialDays(OfficeTime.dayOf(from), OfficeTime.dayOf(ends)), List.of());
    }

    /**
     * What was left at the pause starts again at the resume. Up to the pause, days count as they did when the limit was
     * given, after it as the calendar says now.
     *
     * @throws IllegalStateException    if the limit runs in clock hours: it cannot be paused
     * @throws IllegalArgumentException unless the limit was running at the pause, and the resume is not before it
     */
    public TimeLimit resumed(TimeLimit limit, Instant pausedAt, Instant resumedAt) {
        requireMayPause(limit, pausedAt, resumedAt);
        Instant starts = limit.starts().isAfter(pausedAt) ? officeTime.firstFrom(resumedAt) : limit.starts();
        Instant ends = moved(limit, limit.ends(), pausedAt, resumedAt);
        Instant warning = limit.warning().isAfter(pausedAt) ? moved(limit, limit.warning(), pausedAt, resumedAt) : limit.warning();
        List<Pause> pauses = new ArrayList<>(limit.pauses());
        pauses.add(new Pause(pausedAt, resumedAt));
        return new TimeLimit(limit.span(), limit.from(), starts, ends, warning,
                specialDays(limit, OfficeTime.dayOf(pausedAt), OfficeTime.dayOf(resumedAt), OfficeTime.dayOf(ends)), pauses);
    }

    /** Zero once it has ended. Working time is counted as it was when the limit was given; nothing runs in a pause. */
    public Duration left(TimeLimit limit, Instant now) {
        Instant from = OfficeTime.later(now, limit.from());
        if (!from.isBefore(limit.ends())) {
            return Duration.ZERO;
        }
        if (limit.runsDayAndNight()) {
            return Duration.between(from, limit.ends());
        }
        OfficeTime given = given(limit);
        return limit.pauses().stream().map(pause -> given.between(OfficeTime.later(from, pause.from()), pause.until()))
                .reduce(given.between(from, limit.ends()), Duration::minus);
    }

    public boolean isOfficeOpen(Instant moment) {
        return officeTime.firstFrom(moment).equals(moment);
    }

    private Instant moved(TimeLimit limit, Instant moment, Instant pausedAt, Instant resumedAt) {
        return officeTime.after(resumedAt, given(limit).between(pausedAt, moment));
    }

    private OfficeTime given(TimeLimit limit) {
        return new OfficeTime(office, limit::countsOn);
    }

    private List<SpecialDay> specialDays(TimeLimit limit, LocalDate pausedOn, LocalDate resumedOn, LocalDate ends) {
        TreeMap<LocalDate, SpecialDay> days = new TreeMap<>();
        limit.specialDays().stream().filter(day -> !day.day().isAfter(pausedOn)).forEach(day -> days.put(day.day(), day));
        calendar.specialDays(resumedOn, ends).forEach(day -> days.putIfAbsent(day.day(), day));
        return List.copyOf(days.values());
    }

    private static void requireMayPause(TimeLimit limit, Instant pausedAt, Instant resumedAt) {
        if (limit.runsDayAndNight()) {
            throw new IllegalStateException("A limit in clock hours cannot be paused: " + limit.span());
        }
        Instant lastResume = limit.pauses().isEmpty() ? limit.from() : limit.pauses().get(limit.pauses().size() - 1).until();
        if (pausedAt.isBefore(lastResume) || !pausedAt.isBefore(limit.ends()) || resumedAt.isBefore(pausedAt)) {
            throw new IllegalArgumentException("A limit from " + lastResume + " to " + limit.ends()
                    + " cannot be paused from " + pausedAt + " to " + resumedAt);
        }
    }
}
