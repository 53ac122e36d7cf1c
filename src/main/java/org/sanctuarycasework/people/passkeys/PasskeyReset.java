package org.sanctuarycasework.people.passkeys;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What one administrator has asked for and another has to confirm.
 *
 * @param askedByName as the administrator is called now
 */
public record PasskeyReset(UUID id, UUID personId, String reason, UUID askedBy, String askedByName, Instant askedAt) {

    static final Duration OPEN_FOR = Duration.ofDays(7);

    /** From then on nobody can confirm it. */
    public Instant lapsesAt() {
        return askedAt.plus(OPEN_FOR);
    }
}
