package org.sanctuarycasework.site;

/**
 * The question of a field (its label) or of a group of fields (its legend).
 *
 * @param size          {@code xl}, {@code l}, {@code m} or {@code s}; null for ordinary text
 * @param isPageHeading true if this is the heading of the page too
 */
public record Label(String text, String size, boolean isPageHeading) {

    public static Label of(String text) {
        return new Label(text, null, false);
    }

    public static Label of(String text, String size) {
        return new Label(text, size, false);
    }

    /** For a page that asks one thing: the question is the page's heading. */
    public static Label pageHeading(String text) {
        return new Label(text, "l", true);
    }
}
