package org.sanctuarycasework.escalations;

import java.time.Instant;
import java.util.UUID;

/**
 * Perhaps a household to whom a duty was owed slept outside: nobody had confirmed a safe place for the night.
 *
 * @param number     counted from 1 in each escalation
 * @param nights     without a safe place until it was reviewed
 * @param reviewedAt null until a manager who had no part in it has looked at it
 * @param confirmed  null until then
 * @param reason     of whoever reviewed it; null until then
 * @param dispute    why the partner disagrees; null unless they do
 */
public record PossibleBreach(int number, int nights, Instant openedAt, UUID reviewedBy, Instant reviewedAt, Boolean confirmed,
                             String reason, Instant disputedAt, String dispute) {

    /** True if the partner may say that they disagree. */
    public boolean canBeDisputed() {
        return reviewedAt != null && disputedAt == null;
    }
}
