package org.sanctuarycasework.escalations;

import java.util.Arrays;
import java.util.Locale;

/** A part of the council that answers escalations. */
public enum ServiceArea {
    HOUSING, ASC, CSC, NRPF, MASH;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such service */
    public static ServiceArea ofKey(String key) {
        return Arrays.stream(values()).filter(area -> area.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service " + key));
    }
}
