package org.sanctuarycasework.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sanctuarycasework.deadlines.CalendarOverride;
import org.sanctuarycasework.deadlines.CalendarOverrides;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.deadlines.OfficeCalendar;
import org.sanctuarycasework.deadlines.SpecialDay;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AdminEntries;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;

/**
 * Lets the council work on a bank holiday or close on a working day. Time limits that run already keep the time they
 * were given: what somebody was told must not move under them.
 */
@UseCase
public class ChangeCalendar {

    /** Of a day's name, in characters. */
    static final int LONGEST_NAME = 100;
    /** A typing error in the year should not wait for decades. */
    private static final int YEARS_AHEAD = 5;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}|[\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    private final CalendarOverrides overrides;
    private final OfficeCalendar calendar;
    private final AdminEntries entries;
    private final Clock clock;

    ChangeCalendar(CalendarOverrides overrides, OfficeCalendar calendar, AdminEntries entries, Clock clock) {
        this.overrides = overrides;
        this.calendar = calendar;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @throws NotAllowed      unless an administrator asks
     * @throws CalendarRefused if the day is over, far ahead, changed already or as wanted anyway, or its name is no name
     */
    public void add(Actor actor, CalendarOverride wanted) {
        requireAdministrator(actor);
        requireDay(wanted);
        requireName(wanted.name());
        if (!overrides.add(wanted, actor.personId())) {
            throw new CalendarRefused("day", "upkeep.calendar.day.twice");
        }
        write(actor, wanted.working() ? "calendar-works" : "calendar-closed", wanted);
    }

    /**
     * From then on the calendar of bank holidays holds for the day again.
     *
     * @return false if nothing is changed for that day, or if the day is over: it stays as it was then
     * @throws NotAllowed unless an administrator asks
     */
    public boolean remove(Actor actor, LocalDate day) {
        requireAdministrator(actor);
        if (isOver(day) || isFar(day)) {
            return false;
        }
        Optional<CalendarOverride> removed = overrides.remove(day);
        removed.ifPresent(override -> write(actor, "calendar-removed", override));
        return removed.isPresent();
    }

    private boolean isOver(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    private boolean isFar(LocalDate day) {
        return day.isAfter(LocalDate.now(clock).plusYears(YEARS_AHEAD));
    }

    private void requireDay(CalendarOverride wanted) {
        if (isOver(wanted.day())) {
            throw new CalendarRefused("day", "upkeep.calendar.day.over");
        }
        if (isFar(wanted.day())) {
            throw new CalendarRefused("day", "upkeep.calendar.day.far");
        }
        Optional<SpecialDay> otherwise = calendar.withoutOverride(wanted.day());
        if (otherwise.filter(day -> day.kind() == SpecialDay.Kind.WEEKEND).isPresent()) {
            throw new CalendarRefused("day", "upkeep.calendar.day.weekend");
        }
        if (otherwise.isEmpty() == wanted.working()) {
            throw new CalendarRefused("day", wanted.working() ? "upkeep.calendar.day.works-anyway" : "upkeep.calendar.day.closed-anyway");
        }
    }

    private static void requireName(String name) {
        if (name.isEmpty()) {
            throw new CalendarRefused("name", "upkeep.calendar.name.missing");
        }
        if (name.length() > LONGEST_NAME || CONTROL.matcher(name).find()) {
            throw new CalendarRefused("name", "upkeep.calendar.name.wrong");
        }
    }

    /** In the administrator's own history: the change is about no other person, and a removed day leaves no row. */
    private void write(Actor actor, String event, CalendarOverride override) {
        entries.write(actor, actor.personId(), event, Moments.day(override.day()) + " (" + override.name() + ")");
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("upkeep.calendar.administrators-only");
        }
    }

    /** The calendar cannot be changed as it was typed. */
    public static class CalendarRefused extends RuntimeException {

        private final String field;

        CalendarRefused(String field, String messageKey) {
            super(messageKey);
            this.field = field;
        }

        /** Which part of the form is wrong: day or name. */
        public String field() {
            return field;
        }

        public String messageKey() {
            return getMessage();
        }
    }
}
