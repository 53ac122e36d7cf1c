package org.sanctuarycasework.escalations;

import java.util.Arrays;
import java.util.Locale;

/**
 * Which escalations are wanted; stands in the address of the live list.
 *
 * @param urgency key, null for all
 * @param service key, null for all
 * @param stage   1 to 4, null for all
 * @param page    from 1
 */
public record LiveFilter(Standing standing, String urgency, String service, Integer stage, int page) {

    /** How far it is: an answer is wanted, one was not given in time, or it is over. */
    public enum Standing {
        OPEN, LATE, OVER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** An unknown key means those that are open. */
        public static Standing ofKey(String key) {
            return Arrays.stream(values()).filter(standing -> standing.key().equals(key)).findFirst().orElse(OPEN);
        }
    }

    public LiveFilter of(Standing other) {
        return new LiveFilter(other, urgency, service, stage, 1);
    }

    public LiveFilter on(int otherPage) {
        return new LiveFilter(standing, urgency, service, stage, otherPage);
    }

    public boolean isNarrowed() {
        return urgency != null || service != null || stage != null;
    }
}
