package org.sanctuarycasework.deadlines;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

/** Counts in whole working days, each until the office closes; for limits to the hour see {@link TimeLimits}. */
@Component
public class WorkingDays {

    private final OfficeCalendar calendar;
    private final OfficeHours office;

    WorkingDays(OfficeCalendar calendar, OfficeHours office) {
        this.calendar = calendar;
        this.office = office;
    }

    /** The close of business on the nth working day after the day of {@code from}; that day itself does not count. */
    public Instant endOf(int workingDays, Instant from) {
        LocalDate day = from.atZone(CaseworkClock.LONDON).toLocalDate();
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return office.closesOn(day);
    }

    /** The close of business on the nth working day before the day of {@code deadline}: for reminders. */
    public Instant before(int workingDays, Instant deadline) {
        LocalDate day = deadline.atZone(CaseworkClock.LONDON).toLocalDate();
        for (int counted = 0; counted < workingDays; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return office.closesOn(day);
    }

    public boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
    }
}
