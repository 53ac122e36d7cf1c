package org.sanctuarycasework.applications;

import java.util.Arrays;
import java.util.Locale;

/** How an application can end when it is decided. */
public enum Outcome {
    OFFER(Status.OFFERED),
    RESERVE(Status.RESERVE),
    DECLINE(Status.DECLINED);

    private final Status status;

    Outcome(Status status) {
        this.status = status;
    }

    Status status() {
        return status;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a key that is none of ours */
    public static Outcome ofKey(String key) {
        return Arrays.stream(values()).filter(outcome -> outcome.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No outcome " + key));
    }
}
