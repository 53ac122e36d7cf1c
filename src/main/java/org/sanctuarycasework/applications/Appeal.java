package org.sanctuarycasework.applications;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisation's appeal against the outcome of its application; there is one at most.
 *
 * @param against what it was told
 * @param heardBy null until it is heard, as {@code heardAt}, {@code upheld} and {@code reason} are
 * @param reason  told to the applicant
 */
public record Appeal(String reference, Ground ground, String statement, UUID madeBy, Instant madeAt, Status against,
                     UUID heardBy, Instant heardAt, Boolean upheld, String reason) {

    /** Why an outcome can be looked at again; that others scored higher is no ground. */
    public enum Ground {
        PROCESS_NOT_FOLLOWED, FACT_WRONG, INFORMATION_NOT_READ, UNFAIR_TREATMENT;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Empty for a key that is none. */
        public static Optional<Ground> ofKey(String key) {
            return Arrays.stream(values()).filter(ground -> ground.key().equals(key)).findFirst();
        }
    }

    public boolean isHeard() {
        return heardAt != null;
    }
}
