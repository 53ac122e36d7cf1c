package org.sanctuarycasework.people;

import java.util.UUID;

/** Somebody has shown, by a link sent to it, that the address is theirs; told within the transaction of their sign-in. */
public record SignedIn(UUID personId, EmailAddress email) {
}
