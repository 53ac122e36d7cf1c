package org.sanctuarycasework.deadlines;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long somebody has, as decision tables write it: {@code 2 clock-hours}, {@code 8 working-hours}, {@code 1 working-day}.
 *
 * @param amount from 1 to 9999
 */
public record Span(int amount, Unit unit) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,3}) (clock-hour|working-hour|working-day)s?");

    public Span {
        if (amount < 1 || amount > 9999) {
            throw new IllegalArgumentException("No span of time: " + amount + " " + unit);
        }
    }

    /** @throws IllegalArgumentException if this is not how a span is written; its message names the text */
    public static Span of(String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "No span of time: “" + text + "”. Write it like “2 clock-hours”, “8 working-hours” or “1 working-day”");
        }
        return new Span(Integer.parseInt(written.group(1)), Unit.written(written.group(2)));
    }

    /** How much time that is, counted on the clock or in office hours. */
    Duration counted(OfficeHours office) {
        return unit == Unit.WORKING_DAYS ? office.length().multipliedBy(amount) : Duration.ofHours(amount);
    }

    /** As decision tables write it, so that {@link #of} reads it back. */
    @Override
    public String toString() {
        return amount + " " + unit.word() + (amount == 1 ? "" : "s");
    }

    /** What is counted. */
    public enum Unit {
        /** Hours that run day and night, as they pass. */
        CLOCK_HOURS,
        /** Hours of office time. */
        WORKING_HOURS,
        /** Whole office days, each as long as the office is open: 8 hours from 09:00 to 17:00. */
        WORKING_DAYS;

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-').replaceFirst("s$", "");
        }

        private static Unit written(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_') + "S");
        }
    }
}
