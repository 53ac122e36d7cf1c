package org.sanctuarycasework.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.deadlines.SampleCalendar.OFFICE;
import static org.sanctuarycasework.deadlines.SampleCalendar.closed;
import static org.sanctuarycasework.deadlines.SampleCalendar.london;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due times and reminders in whole working days, at the close of business. */
class WorkingDaysTests {

    private final WorkingDays workingDays = new WorkingDays(SampleCalendar.with(closed("2026-12-29", "Moving office")), OFFICE);

    @ParameterizedTest
    @CsvSource({
        "1, 2026-11-25 16:10, 2026-11-26 17:00",
        "1, 2026-11-27 08:00, 2026-11-30 17:00",
        "3, 2026-12-24 11:00, 2027-01-04 17:00",
        "5, 2026-10-23 12:00, 2026-10-30 17:00"})
    void endAtTheCloseOfTheLast(int days, String from, String end) {
        assertThat(workingDays.endOf(days, london(from))).isEqualTo(london(end));
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-12-30 17:00, 2026-12-24 17:00", "2, 2026-03-31 17:00, 2026-03-27 17:00"})
    void countBackToAReminder(int days, String deadline, String reminder) {
        assertThat(workingDays.before(days, london(deadline))).isEqualTo(london(reminder));
    }
}
