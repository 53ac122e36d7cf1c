package org.sanctuarycasework.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/** When the council's office is open on a working day, in London time; the close itself does not belong to it. */
@ConfigurationProperties("sanctuary.office")
record OfficeHours(@DefaultValue("09:00") @DateTimeFormat(pattern = "HH:mm") LocalTime opens,
                   @DefaultValue("17:00") @DateTimeFormat(pattern = "HH:mm") LocalTime closes) {

    /** @throws IllegalArgumentException unless it opens before it closes */
    OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("The office opens at " + opens + " and must close after that, not at " + closes);
        }
    }

    /** How long the office is open on a working day. */
    Duration length() {
        return Duration.between(opens, closes);
    }

    Instant opensOn(LocalDate day) {
        return day.atTime(opens).atZone(CaseworkClock.LONDON).toInstant();
    }

    Instant closesOn(LocalDate day) {
        return day.atTime(closes).atZone(CaseworkClock.LONDON).toInstant();
    }
}
