package org.sanctuarycasework.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Counts the hours in which the office is open. */
record OfficeTime(OfficeHours office, Predicate<LocalDate> isWorkingDay) {

    /** The moment itself if the office is open then, else the next opening. */
    Instant firstFrom(Instant moment) {
        LocalDate day = dayOf(moment);
        while (!isWorkingDay.test(day) || !moment.isBefore(office.closesOn(day))) {
            day = day.plusDays(1);
        }
        return later(moment, office.opensOn(day));
    }

    /** The moment when so much office time has passed; a day's close rather than the next opening. */
    Instant after(Instant from, Duration counted) {
        Instant start = firstFrom(from);
        Duration left = counted;
        Duration today = Duration.between(start, office.closesOn(dayOf(start)));
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            start = firstFrom(office.closesOn(dayOf(start)));
            today = office.length();
        }
        return start.plus(left);
    }

    /** The office time between the two; zero unless {@code until} is later. */
    Duration between(Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        for (LocalDate day = dayOf(from); !day.isAfter(dayOf(until)); day = day.plusDays(1)) {
            Instant start = later(from, office.opensOn(day));
            Instant end = until.isBefore(office.closesOn(day)) ? until : office.closesOn(day);
            if (isWorkingDay.test(day) && start.isBefore(end)) {
                sum = sum.plus(Duration.between(start, end));
            }
        }
        return sum;
    }

    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, CaseworkClock.LONDON);
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
