package org.sanctuarycasework.upkeep.web;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.springframework.web.bind.annotation.BindParam;

/** The form of a changed day as typed; each part may be missing. */
public record TypedDay(@BindParam("day-day") String day, @BindParam("day-month") String month,
                       @BindParam("day-year") String year, String name, String works) {

    static final TypedDay NOTHING = new TypedDay(null, null, null, null, null);

    /** Null if it is no date. */
    LocalDate date() {
        try {
            LocalDate date = LocalDate.of(number(year), number(month), number(day));
            return date.getYear() < 2000 || date.getYear() > 2100 ? null : date;
        } catch (DateTimeException | NumberFormatException noDate) {
            return null;
        }
    }

    /** Null unless one of the two was chosen. */
    Boolean working() {
        return "yes".equals(works) ? Boolean.TRUE : "no".equals(works) ? Boolean.FALSE : null;
    }

    String tidyName() {
        return name == null ? "" : name.strip();
    }

    private static int number(String typed) {
        return Integer.parseInt(typed == null ? "" : typed.strip());
    }
}
