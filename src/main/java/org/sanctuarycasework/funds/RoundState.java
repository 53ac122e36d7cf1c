package org.sanctuarycasework.funds;

import java.time.Instant;
import java.util.Locale;

/** Where a round is in its life. */
public enum RoundState {
    DRAFT,
    COMING,
    OPEN,
    CLOSED;

    static RoundState of(Round round, boolean published, Instant now) {
        if (!published) {
            return DRAFT;
        }
        return round.isOpen(now) ? OPEN : round.hasClosed(now) ? CLOSED : COMING;
    }

    /** As used in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
