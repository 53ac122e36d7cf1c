package org.sanctuarycasework.escalations;

import org.sanctuarycasework.people.Actor;

/** Somebody knows the household of an escalation, which is closed to them from now on. Told within the transaction that closes it. */
public record HouseholdKnown(String reference, Actor actor) {
}
