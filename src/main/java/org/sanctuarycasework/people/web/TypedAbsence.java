package org.sanctuarycasework.people.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.web.bind.annotation.BindParam;

/** The form of an absence as typed; each part may be missing. */
public record TypedAbsence(@BindParam("first-day") String firstDay, @BindParam("first-month") String firstMonth,
                           @BindParam("first-year") String firstYear, @BindParam("last-day") String lastDay,
                           @BindParam("last-month") String lastMonth, @BindParam("last-year") String lastYear,
                           String deputy) {

    static final TypedAbsence NOTHING = new TypedAbsence(null, null, null, null, null, null, null);

    /** Null if it is no date. */
    LocalDate first() {
        return date(firstYear, firstMonth, firstDay);
    }

    /** Null if it is no date. */
    LocalDate last() {
        return date(lastYear, lastMonth, lastDay);
    }

    /** Null if nobody was chosen. */
    UUID deputyId() {
        try {
            return deputy == null ? null : UUID.fromString(deputy);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static LocalDate date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(number(year), number(month), number(day));
            return date.getYear() < 2000 || date.getYear() > 2100 ? null : date;
        } catch (DateTimeException | NumberFormatException noDate) {
            return null;
        }
    }

    private static int number(String typed) {
        return Integer.parseInt(typed == null ? "" : typed.strip());
    }
}
