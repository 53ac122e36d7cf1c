package org.sanctuarycasework.people;

import java.util.Optional;
import java.util.regex.Pattern;

/** A page of this site that somebody wants to come back to; never an address elsewhere. */
public record LocalPath(String value) {

    private static final int LONGEST = 500;
    // Printable ASCII only, as browsers send it; one slash, then neither slash nor backslash, which could name a host.
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\\"<>]]*");

    public LocalPath {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("not a path of this site");
        }
    }

    /** Empty if the text is missing or could lead anywhere else than to a page of this site. */
    public static Optional<LocalPath> of(String text) {
        return isLocal(text) ? Optional.of(new LocalPath(text)) : Optional.empty();
    }

    private static boolean isLocal(String text) {
        return text != null && text.length() <= LONGEST && LOCAL.matcher(text).matches();
    }

    /** Without a query. */
    public String path() {
        return value.split("[?#]", 2)[0];
    }

    @Override
    public String toString() {
        return value;
    }
}
