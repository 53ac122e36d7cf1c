package org.sanctuarycasework.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.deadlines.StatutoryPeriod.Unit;

/** The last day of a time set by law: calendar days, whatever day of the week it is. */
class StatutoryClockTests {

    @ParameterizedTest(name = "{0} {1} from {2}")
    @CsvSource({
        // “beginning with the day”: it is day one
        "21, DAYS, 2026-03-01, 2026-03-21",
        "1, DAYS, 2026-03-01, 2026-03-01",
        "21, DAYS, 2026-02-15, 2026-03-07",
        "21, DAYS, 2028-02-15, 2028-03-06",
        "21, DAYS, 2026-12-11, 2026-12-31",
        "21, DAYS, 2026-12-18, 2027-01-07",
        "56, DAYS, 2026-11-25, 2027-01-19",
        "28, DAYS, 2027-02-01, 2027-02-28",
        // it ends on Good Friday, and is not moved
        "21, DAYS, 2026-03-14, 2026-04-03",
        // across both clock changes
        "21, DAYS, 2026-03-20, 2026-04-09",
        "21, DAYS, 2026-10-20, 2026-11-09",
        "3, WEEKS, 2026-11-25, 2026-12-15",
        "8, WEEKS, 2026-11-25, 2027-01-19",
        "10, WEEKS, 2026-11-25, 2027-02-02",
        "12, WEEKS, 2028-01-01, 2028-03-24",
        "6, WEEKS, 2026-11-25, 2027-01-05",
        // the corresponding date, or the last day of a month that is too short
        "3, MONTHS, 2026-01-15, 2026-04-15",
        "3, MONTHS, 2026-11-25, 2027-02-25",
        "3, MONTHS, 2026-11-30, 2027-02-28",
        "3, MONTHS, 2027-11-30, 2028-02-29",
        "3, MONTHS, 2027-11-29, 2028-02-29",
        "3, MONTHS, 2026-02-28, 2026-05-28",
        "1, MONTHS, 2027-01-31, 2027-02-28",
        "3, MONTHS, 2026-12-31, 2027-03-31"})
    void isCounted(int amount, Unit unit, LocalDate first, LocalDate last) {
        assertThat(StatutoryClock.lastDay(new StatutoryPeriod(amount, unit), first)).isEqualTo(last);
    }

    @Test
    void needsAPeriod() {
        assertThatThrownBy(() -> StatutoryPeriod.days(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasTextSourceAndDateForEachTimeOfTheList() {
        var texts = SampleCalendar.texts();

        assertThat(StatutoryClocks.all()).hasSize(8).allSatisfy(time -> {
            assertThat(texts.getMessage(time.what(), null, Locale.UK)).isNotBlank();
            assertThat(texts.getMessage(time.time(), null, Locale.UK)).isNotBlank();
            assertThat(time.source()).isNotBlank();
            assertThat(time.notedOn()).isNotNull();
        });
    }

    @Test
    void marksWhatWasTakenFromASecondarySourceAndCountsNothingFromIt() {
        assertThat(StatutoryClocks.all()).filteredOn(StatutoryTime::secondary).extracting(StatutoryTime::key)
                .containsExactly("bed-and-breakfast", "move-on");
        assertThat(StatutoryClocks.all()).filteredOn(StatutoryTime::secondary).allMatch(time -> time.periods().isEmpty());
    }
}
