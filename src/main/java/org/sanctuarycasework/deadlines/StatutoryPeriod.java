package org.sanctuarycasework.deadlines;

/** A period that a law or rule of court sets, in calendar time: weekends and bank holidays count. */
public record StatutoryPeriod(int amount, Unit unit) {

    /** @throws IllegalArgumentException unless the amount is at least 1 */
    public StatutoryPeriod {
        if (amount < 1) {
            throw new IllegalArgumentException("No period: " + amount + " " + unit);
        }
    }

    /** Days beginning with the first day. */
    public static StatutoryPeriod days(int amount) {
        return new StatutoryPeriod(amount, Unit.DAYS);
    }

    /** Weeks beginning with the first day. */
    public static StatutoryPeriod weeks(int amount) {
        return new StatutoryPeriod(amount, Unit.WEEKS);
    }

    /** Calendar months after the day of an event. */
    public static StatutoryPeriod months(int amount) {
        return new StatutoryPeriod(amount, Unit.MONTHS);
    }

    /** What is counted. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS
    }
}
