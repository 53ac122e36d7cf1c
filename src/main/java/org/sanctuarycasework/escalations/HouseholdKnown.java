package org.sanctuarycasework.escalations;

import java.util.UUID;

/** Somebody stepped aside from an escalation, as they know the household. Told within the transaction that closes it to them. */
public record HouseholdKnown(String reference, UUID personId) {
}
