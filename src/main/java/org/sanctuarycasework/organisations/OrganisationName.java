package org.sanctuarycasework.organisations;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an organisation is called, on one line of up to 200 characters. */
public record OrganisationName(String value) {

    public static final int LONGEST = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}|[\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    /** Reads what somebody typed; empty if there is nothing, too much, or something that would disturb a line. */
    public static Optional<OrganisationName> of(String typed) {
        String name = typed.strip();
        return name.isEmpty() || name.length() > LONGEST || CONTROL.matcher(name).find()
                ? Optional.empty()
                : Optional.of(new OrganisationName(name));
    }
}
