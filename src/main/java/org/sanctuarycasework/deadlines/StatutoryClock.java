package org.sanctuarycasework.deadlines;

import java.time.LocalDate;

/**
 * Counts the times that laws set: in whole days of the calendar. There is no way to pause or to extend them here; where
 * the law allows an extension by agreement, the agreed day is a new fact and not a longer clock.
 */
public final class StatutoryClock {

    private StatutoryClock() {
    }

    /**
     * The last day on which the thing can still be done.
     *
     * <p>Days and weeks are those “beginning with” the first day, which is day one: 21 days beginning with 1 March end on
     * 21 March (the words of Housing Act 1996 s.202(3)). Months follow the corresponding date rule (Dodds v Walker
     * [1981] 1 WLR 1027): three months after 15 January end on 15 April, and on the last day of a month that is too short.
     *
     * @param first the day of the event, such as the notification or the decision
     */
    public static LocalDate lastDay(StatutoryPeriod period, LocalDate first) {
        return switch (period.unit()) {
            case DAYS -> first.plusDays(period.amount() - 1L);
            case WEEKS -> first.plusWeeks(period.amount()).minusDays(1);
            case MONTHS -> first.plusMonths(period.amount());
        };
    }
}
