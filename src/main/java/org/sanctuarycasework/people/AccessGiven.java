package org.sanctuarycasework.people;

import java.util.UUID;

/** Somebody joined a team, or has their account back. Told within the transaction that does it. */
public record AccessGiven(UUID personId) {
}
