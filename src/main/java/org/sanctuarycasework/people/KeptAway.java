package org.sanctuarycasework.people;

import java.util.UUID;

/** A case is kept from somebody from now on, though their teams stay. Told within the transaction that does it. */
public record KeptAway(UUID personId) {
}
