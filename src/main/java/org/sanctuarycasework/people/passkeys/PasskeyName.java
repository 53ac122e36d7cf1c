package org.sanctuarycasework.people.passkeys;

import java.util.Optional;

import org.sanctuarycasework.people.PersonName;

/** What somebody calls a passkey, to tell it from their others; one line of up to 60 characters. */
public record PasskeyName(String value) {

    public static final int LONGEST = 60;

    /** Reads what somebody typed; empty if there is nothing, too much, or something that would disturb a line. */
    public static Optional<PasskeyName> of(String typed) {
        return PersonName.of(typed).map(PersonName::value).filter(name -> name.length() <= LONGEST).map(PasskeyName::new);
    }
}
