package org.sanctuarycasework.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.deadlines.SampleCalendar.closed;
import static org.sanctuarycasework.deadlines.SampleCalendar.works;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.deadlines.SpecialDay.Kind;

/** On which days the council works, and why it does not on the others. */
class OfficeCalendarTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-04-03 | Good Friday",
        "2026-04-06 | Easter Monday",
        "2026-05-04 | Early May bank holiday",
        "2026-05-25 | Spring bank holiday",
        "2026-08-31 | Summer bank holiday",
        "2026-12-25 | Christmas Day",
        "2026-12-28 | Boxing Day, substitute day",
        "2027-01-01 | New Year’s Day",
        "2027-12-27 | Christmas Day, substitute day",
        "2027-12-28 | Boxing Day, substitute day",
        "2028-01-03 | New Year’s Day, substitute day",
        "2022-12-27 | Christmas Day, substitute day",
        "2023-05-08 | King’s Coronation"})
    void isClosedOnBankHolidays(LocalDate day, String name) {
        OfficeCalendar calendar = SampleCalendar.with();

        assertThat(calendar.isWorkingDay(day)).isFalse();
        assertThat(calendar.special(day)).contains(new SpecialDay(day, Kind.BANK_HOLIDAY, name));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-28, WEEKEND", "2026-11-29, WEEKEND", "2026-12-26, WEEKEND", "2027-12-25, WEEKEND"})
    void isClosedAtWeekendsWhateverElseTheyAre(LocalDate day, Kind kind) {
        assertThat(SampleCalendar.with().special(day)).contains(new SpecialDay(day, kind, ""));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25", "2026-12-24", "2026-12-29", "2027-01-04", "2028-02-29", "2026-03-17", "2026-11-30"})
    void worksOnOrdinaryDaysAndOnHolidaysOfOtherNations(LocalDate day) {
        assertThat(SampleCalendar.with().isWorkingDay(day)).isTrue();
        assertThat(SampleCalendar.with().special(day)).isEmpty();
    }

    @Test
    void doesAsAnAdministratorSaid() {
        OfficeCalendar calendar = SampleCalendar.with(closed("2026-12-24", "Christmas closure"), works("2026-12-28", "Emergency rota"));

        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-12-24"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-12-28"))).isTrue();
        assertThat(calendar.specialDays(LocalDate.parse("2026-12-23"), LocalDate.parse("2026-12-29"))).extracting(SpecialDay::kind)
                .containsExactly(Kind.CLOSED, Kind.BANK_HOLIDAY, Kind.WEEKEND, Kind.WEEKEND, Kind.WORKED);
    }

    @Test
    void namesTheBankHolidaysOfAYearWithTheirSubstitutes() {
        assertThat(SampleCalendar.with(works("2026-12-28", "Emergency rota"))
                .bankHolidays(LocalDate.parse("2026-11-25"), LocalDate.parse("2027-11-25")))
                .extracting(day -> day.day() + " " + day.name()).containsExactly("2026-12-25 Christmas Day",
                        "2026-12-28 Boxing Day, substitute day", "2027-01-01 New Year’s Day", "2027-03-26 Good Friday",
                        "2027-03-29 Easter Monday", "2027-05-03 Early May bank holiday", "2027-05-31 Spring bank holiday",
                        "2027-08-30 Summer bank holiday");
    }
}
