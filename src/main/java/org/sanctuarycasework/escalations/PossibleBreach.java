package org.sanctuarycasework.escalations;

import java.time.Instant;
import java.util.UUID;

/**
 * Perhaps a household to whom a duty was owed slept outside: nobody had confirmed a safe place by ten at night.
 *
 * @param reviewedAt null until a manager who had no part in it has looked at it
 * @param confirmed  null until then
 * @param reason     of whoever reviewed it; null until then
 * @param dispute    why the partner disagrees; null unless they do
 */
public record PossibleBreach(String reference, Instant openedAt, UUID reviewedBy, Instant reviewedAt, Boolean confirmed,
                             String reason, Instant disputedAt, String dispute) {
}
