package org.sanctuarycasework.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.deadlines.Span.Unit;

/** How decision tables write a span of time. */
class SpanTests {

    @ParameterizedTest
    @CsvSource({
        "2 clock-hours, 2, CLOCK_HOURS",
        "1 clock-hour, 1, CLOCK_HOURS",
        "1 working-day, 1, WORKING_DAYS",
        "5 working-days, 5, WORKING_DAYS",
        "8 working-hours, 8, WORKING_HOURS",
        "1 working-hour, 1, WORKING_HOURS",
        "9999 working-days, 9999, WORKING_DAYS"})
    void isReadAndWrittenBack(String text, int amount, Unit unit) {
        assertThat(Span.of(text)).isEqualTo(new Span(amount, unit)).hasToString(text);
    }

    @Test
    void isReadWithSpacesAroundIt() {
        assertThat(Span.of(" 1 working-day ")).isEqualTo(new Span(1, Unit.WORKING_DAYS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two hours", "2 hours", "0 working-days", "-1 working-day", "1.5 clock-hours", "10000 clock-hours",
        "2  clock-hours", "P1D", "1 working-dayss", "2 CLOCK-HOURS"})
    void isRefusedWithItsTextIfItIsNone(String text) {
        assertThatThrownBy(() -> Span.of(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("“" + text + "”");
    }

    @Test
    void isRefusedIfNothingIsWritten() {
        assertThatThrownBy(() -> Span.of(null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(0, Unit.CLOCK_HOURS)).isInstanceOf(IllegalArgumentException.class);
    }
}
