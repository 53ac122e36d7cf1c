package org.sanctuarycasework.site;

/**
 * A status as a word on a coloured ground; the word alone must say it.
 *
 * @param colour grey, green, teal, blue, purple, magenta, red, orange or yellow; null for the accent colour
 */
public record Tag(String text, String colour) {

    public static Tag of(String text) {
        return new Tag(text, null);
    }

    public static Tag of(String text, String colour) {
        return new Tag(text, colour);
    }
}
