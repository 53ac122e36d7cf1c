package org.sanctuarycasework.cases;

import java.time.Instant;

/** Something a colleague wrote down about a case, as plain text with line breaks. */
public record Note(Instant at, String authorName, String text, Audience audience) {
}
