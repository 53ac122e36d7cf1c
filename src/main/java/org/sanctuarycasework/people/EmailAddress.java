package org.sanctuarycasework.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address that mail can be sent to, in lower case; whether anybody reads it there only a mail can show. */
public record EmailAddress(String value) {

    // RFC 5321 allows 254; a comma or line break in a header would reach further people.
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@,;:<>()\\[\\]\\\\\"\\p{Cntrl}]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public EmailAddress {
        if (!isAddress(value)) {
            throw new IllegalArgumentException("not an email address");
        }
    }

    /** Reads what somebody typed, spaces around it and capital letters forgiven; empty if it cannot be an address. */
    public static Optional<EmailAddress> of(String typed) {
        String address = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return isAddress(address) ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    /** Without the address, which is personal and must not reach a log. */
    @Override
    public String toString() {
        return "an email address";
    }
}
