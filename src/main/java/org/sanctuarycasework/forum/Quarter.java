package org.sanctuarycasework.forum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sanctuarycasework.deadlines.CaseworkClock;

/** A quarter of a calendar year in Europe/London. A case belongs to the quarter in which it was raised. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern KEY = Pattern.compile("(20[0-9]{2})-q([1-4])");

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public static Quarter of(Instant moment) {
        return of(LocalDate.ofInstant(moment, CaseworkClock.LONDON));
    }

    /** Empty if it is no key of a quarter. */
    public static Optional<Quarter> ofKey(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches() ? Optional.of(new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))) : Optional.empty();
    }

    /** Such as {@code 2026-q3}. */
    public String key() {
        return year + "-q" + number;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public Quarter next() {
        return of(firstDay().plusMonths(3));
    }

    public Instant begins() {
        return firstDay().atStartOfDay(CaseworkClock.LONDON).toInstant();
    }

    /** The first moment after it. */
    public Instant ends() {
        return next().begins();
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }
}
