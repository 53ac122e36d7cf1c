package org.sanctuarycasework.people.web;

import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.passkeys.Passkey;
import org.sanctuarycasework.people.passkeys.PasskeyReset;

/**
 * The passkeys of an account, and what the administrator who reads it may do about them.
 *
 * @param waiting             the reset that waits for a second administrator, null if none does
 * @param otherAdministrators how many there are besides the person
 */
public record PasskeysOfPerson(List<Passkey> held, PasskeyReset waiting, Actor reader, UUID personId,
                               int otherAdministrators) {

    public boolean isOwn() {
        return reader.isSamePersonAs(personId);
    }

    public boolean mayBeConfirmed() {
        return waiting != null && !isOwn() && !reader.isSamePersonAs(waiting.askedBy());
    }

    public boolean mayBeAskedFor() {
        return waiting == null && !isOwn() && !held.isEmpty();
    }

    /** A reset takes two, neither of them the person. */
    public boolean lacksSecondAdministrator() {
        return otherAdministrators < 2;
    }
}
