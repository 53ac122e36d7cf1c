package org.sanctuarycasework.people;

import java.util.Optional;
import java.util.regex.Pattern;

/** A name as its bearer writes it, in any script; one line of up to 100 characters. */
public record PersonName(String value) {

    public static final int LONGEST = 100;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}|[\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    /** Reads what somebody typed; empty if there is nothing, too much, or something that would disturb a line. */
    public static Optional<PersonName> of(String typed) {
        String name = typed == null ? "" : typed.strip();
        return name.isEmpty() || name.length() > LONGEST || CONTROL.matcher(name).find()
                ? Optional.empty()
                : Optional.of(new PersonName(name));
    }
}
