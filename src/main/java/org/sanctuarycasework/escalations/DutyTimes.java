package org.sanctuarycasework.escalations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When somebody of the rota is on duty, by the council's calendar and office hours: bank holidays are outside them. */
public enum DutyTimes {
    ANY_TIME,
    OFFICE_HOURS,
    OUTSIDE_OFFICE_HOURS;

    /** The two kinds of time there are, each of which somebody has to cover. */
    static final List<DutyTimes> TO_COVER = List.of(OFFICE_HOURS, OUTSIDE_OFFICE_HOURS);

    /** As in forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for what is none of them. */
    public static Optional<DutyTimes> ofKey(String key) {
        return Arrays.stream(values()).filter(times -> times.key().equals(key)).findFirst();
    }

    /** The kind of time it is while the office is open or closed. */
    static DutyTimes now(boolean officeOpen) {
        return officeOpen ? OFFICE_HOURS : OUTSIDE_OFFICE_HOURS;
    }

    /** @param kind one of those to cover */
    boolean cover(DutyTimes kind) {
        return this == ANY_TIME || this == kind;
    }
}
