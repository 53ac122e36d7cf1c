package org.sanctuarycasework.deadlines;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import org.springframework.stereotype.Component;

/** Counts in working days: Monday to Friday without the bank holidays of England and Wales, office hours until 17:00. */
@Component
public class WorkingDays {

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create("gb"));

    /** The close of business on the nth working day after the day of {@code from}; that day itself does not count. */
    public Instant endOf(int workingDays, Instant from) {
        LocalDate day = from.atZone(CaseworkClock.LONDON).toLocalDate();
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return closeOf(day);
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
        return closeOf(day);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day, "eng");
    }

    private static Instant closeOf(LocalDate day) {
        return day.atTime(CLOSE_OF_BUSINESS).atZone(CaseworkClock.LONDON).toInstant();
    }
}
