package org.sanctuarycasework.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

/** On which days the council works, and if it does not, why: weekends, bank holidays of England and Wales, overrides. */
@Component
public class OfficeCalendar {

    private final BankHolidays bankHolidays;
    private final Supplier<Map<LocalDate, CalendarOverride>> overrides;

    OfficeCalendar(BankHolidays bankHolidays, Supplier<Map<LocalDate, CalendarOverride>> overrides) {
        this.bankHolidays = bankHolidays;
        this.overrides = overrides;
    }

    public boolean isWorkingDay(LocalDate day) {
        return special(day).map(SpecialDay::counts).orElse(true);
    }

    /** Empty for an ordinary working day. */
    public Optional<SpecialDay> special(LocalDate day) {
        CalendarOverride override = overrides.get().get(day);
        if (override != null) {
            return Optional.of(new SpecialDay(day, override.working() ? SpecialDay.Kind.WORKED : SpecialDay.Kind.CLOSED, override.name()));
        }
        return withoutOverride(day);
    }

    /** What the day would be if nobody had changed it; empty for an ordinary working day. */
    public Optional<SpecialDay> withoutOverride(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(new SpecialDay(day, SpecialDay.Kind.WEEKEND, ""));
        }
        return bankHolidays.nameOf(day).map(name -> new SpecialDay(day, SpecialDay.Kind.BANK_HOLIDAY, name));
    }

    /** The special days from the first to the last day, both included. */
    List<SpecialDay> specialDays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).flatMap(day -> special(day).stream()).toList();
    }

    /** The bank holidays from the first to the last day, both included, also those that the council works on. */
    public List<SpecialDay> bankHolidays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).flatMap(day -> withoutOverride(day).stream())
                .filter(day -> day.kind() == SpecialDay.Kind.BANK_HOLIDAY).toList();
    }
}
