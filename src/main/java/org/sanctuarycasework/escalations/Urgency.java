package org.sanctuarycasework.escalations;

import java.util.Arrays;

/** By when a household needs an answer. */
public enum Urgency {
    /** Nowhere safe to sleep tonight: counts in clock hours, day and night, and never pauses. */
    TONIGHT("tonight"),
    WITHIN_7_DAYS("within-7-days"),
    NOT_URGENT("not-urgent");

    private final String key;

    Urgency(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** @throws IllegalArgumentException if there is no such urgency */
    public static Urgency ofKey(String key) {
        return Arrays.stream(values()).filter(urgency -> urgency.key.equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No urgency " + key));
    }
}
