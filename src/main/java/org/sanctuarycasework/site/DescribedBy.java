package org.sanctuarycasework.site;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids that an {@code aria-describedby} lists. */
public final class DescribedBy {

    private DescribedBy() {
    }

    /**
     * Those of a field with a hint or an error.
     *
     * @return null if nothing describes the field
     */
    public static String of(String given, String id, String hint, String errorMessage) {
        return join(given, hint == null ? null : id + "-hint", errorMessage == null ? null : id + "-error");
    }

    /** The given ids without the nulls; null if none is left. */
    public static String join(String... ids) {
        String joined = Stream.of(ids).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }
}
