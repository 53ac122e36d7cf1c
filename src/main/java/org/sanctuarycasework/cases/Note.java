package org.sanctuarycasework.cases;

import java.time.Instant;
import java.util.UUID;

/** Something a colleague wrote down about a case, as plain text with line breaks. */
public record Note(UUID authorId, Instant at, String authorName, String text, Audience audience) {

    /** The same for readers to whom it does not matter which colleague wrote it. */
    public Note by(String name) {
        return new Note(authorId, at, name, text, audience);
    }
}
