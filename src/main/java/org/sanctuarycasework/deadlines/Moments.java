package org.sanctuarycasework.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times written out for people, in London time. */
public final class Moments {

    private static final DateTimeFormatter FULL = format("EEEE d MMMM yyyy, HH:mm");
    private static final DateTimeFormatter DAY = format("EEEE d MMMM yyyy");
    private static final DateTimeFormatter SHORT = format("d MMM yyyy, HH:mm");
    private static final DateTimeFormatter SHORT_DAY = format("d MMM yyyy");
    private static final DateTimeFormatter TIME = format("HH:mm");

    private Moments() {
    }

    /** Friday 4 December 2026, 17:00 */
    public static String full(Instant moment) {
        return FULL.format(moment);
    }

    /** Friday 4 December 2026 */
    public static String day(Instant moment) {
        return DAY.format(moment);
    }

    /** Friday 4 December 2026 */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 4 Dec 2026, 17:00 */
    public static String brief(Instant moment) {
        return SHORT.format(moment);
    }

    /** 4 Dec 2026 */
    public static String briefDay(Instant moment) {
        return SHORT_DAY.format(moment);
    }

    /** 17:00 */
    public static String time(Instant moment) {
        return TIME.format(moment);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withZone(CaseworkClock.LONDON);
    }
}
