package org.sanctuarycasework.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTests {

    @ParameterizedTest
    @CsvSource({"2026-01-01,2026-q1", "2026-03-31,2026-q1", "2026-04-01,2026-q2", "2026-09-30,2026-q3", "2026-12-31,2026-q4"})
    void holdsTheDaysOfThreeMonths(LocalDate day, String key) {
        assertThat(Quarter.of(day).key()).isEqualTo(key);
        assertThat(Quarter.ofKey(key)).contains(Quarter.of(day));
    }

    @Test
    void beginsAtMidnightInLondonInSummerAsInWinter() {
        assertThat(new Quarter(2026, 2).begins()).isEqualTo(Instant.parse("2026-03-31T23:00:00Z"));
        assertThat(new Quarter(2026, 4).begins()).isEqualTo(Instant.parse("2026-09-30T23:00:00Z"));
        assertThat(new Quarter(2026, 4).ends()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(Quarter.of(Instant.parse("2026-03-31T23:30:00Z"))).isEqualTo(new Quarter(2026, 2));
    }

    @ParameterizedTest
    @CsvSource({"2026-q5", "1926-q1", "2026", "''", "2026-q1x"})
    void isNoOtherText(String key) {
        assertThat(Quarter.ofKey(key)).isEmpty();
    }
}
