package org.sanctuarycasework.people.passkeys;

import java.time.Instant;
import java.util.UUID;

/**
 * One passkey, as its holder knows it.
 *
 * @param label    what its holder calls it
 * @param lastUsed null until it was shown at a sign-in
 */
public record Passkey(UUID id, String label, Instant created, Instant lastUsed) {
}
