package org.sanctuarycasework.demo.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.sanctuarycasework.deadlines.CaseworkClock;
import org.springframework.web.bind.annotation.BindParam;

/** A day and a time in London as typed; each part may be missing. */
public record TypedMoment(@BindParam("on-day") String day, @BindParam("on-month") String month,
                          @BindParam("on-year") String year, @BindParam("time") String time) {

    static final TypedMoment NOTHING = new TypedMoment(null, null, null, null);

    /** Null if it is none. */
    Instant moment() {
        try {
            LocalDate date = LocalDate.of(number(year), number(month), number(day));
            return date.atTime(LocalTime.parse(time == null ? "" : time.strip())).atZone(CaseworkClock.LONDON).toInstant();
        } catch (DateTimeException | NumberFormatException noMoment) {
            return null;
        }
    }

    private static int number(String typed) {
        return Integer.parseInt(typed == null ? "" : typed.strip());
    }
}
