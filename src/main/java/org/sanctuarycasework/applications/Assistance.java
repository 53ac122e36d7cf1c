package org.sanctuarycasework.applications;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** An officer fills in an application for its organisation, which asked for it. */
public record Assistance(UUID id, String reference, UUID officerId, How how, Instant since) {

    /** The way by which the officer learns the answers. */
    public enum How {
        BY_PHONE, ON_PAPER, IN_PERSON;

        /** As used in forms and message keys: {@code by-phone}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException if there is none with the key */
        public static How ofKey(String key) {
            return Arrays.stream(values()).filter(how -> how.key().equals(key)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no way to assist"));
        }
    }
}
