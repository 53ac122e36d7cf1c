package org.sanctuarycasework.organisations;

import java.util.UUID;

/** Somebody belongs to an organisation from now on, or no longer. Told within the transaction that does it, once that is written. */
public record MembershipChanged(UUID personId) {
}
