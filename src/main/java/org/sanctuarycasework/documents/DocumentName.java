package org.sanctuarycasework.documents;

import java.text.Normalizer;
import java.util.Locale;

/** A file's name as it can be shown and saved anywhere: no folders, nothing invisible, not too long. */
record DocumentName(String value) {

    private static final int LONGEST = 200;

    static DocumentName of(String given) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // control characters, halves of characters, and format characters such as those that turn the reading direction
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "").replaceAll("[<>:\"|?*]", "_")
                .replaceAll("[\\s\\p{Z}]+", " ").replaceAll("^[. ]+|[. ]+$", "");
        return new DocumentName(shorten(name.isEmpty() ? "file" : name));
    }

    /** In small letters, without the dot; empty if there is none. */
    String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shorten(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String end = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length())) + end;
    }
}
