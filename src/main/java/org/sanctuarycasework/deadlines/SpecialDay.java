package org.sanctuarycasework.deadlines;

import java.time.LocalDate;

/**
 * A day that is not an ordinary working day, and why.
 *
 * @param name of the bank holiday, or what an administrator called the day; empty for a weekend
 */
public record SpecialDay(LocalDate day, Kind kind, String name) {

    /** True if working time runs on it all the same. */
    public boolean counts() {
        return kind == Kind.WORKED;
    }

    /** Why the day is special. */
    public enum Kind {
        WEEKEND,
        BANK_HOLIDAY,
        /** The council closes on a day on which it would work. */
        CLOSED,
        /** The council works on a day on which it would not. */
        WORKED
    }
}
