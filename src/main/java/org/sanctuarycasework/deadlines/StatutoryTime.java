package org.sanctuarycasework.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * A time that a law, rule of court or guidance sets, as reference for people who work on a case.
 *
 * @param key       names the texts: {@code deadlines.statutory.<key>.what} and {@code .time}
 * @param periods   what {@link StatutoryClock} can count; more than one where it depends on the kind of case, none where
 *                  there is nothing to count
 * @param source    where it is written
 * @param notedOn when the source was noted here
 * @param secondary true if it was taken from a text about the source: check the source itself
 */
public record StatutoryTime(String key, List<StatutoryPeriod> periods, String source, LocalDate notedOn, boolean secondary) {

    /** Message key of what the time is for. */
    public String what() {
        return "deadlines.statutory." + key + ".what";
    }

    /** Message key of the time in words. */
    public String time() {
        return "deadlines.statutory." + key + ".time";
    }
}
