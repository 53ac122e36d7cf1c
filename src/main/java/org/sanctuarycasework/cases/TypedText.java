package org.sanctuarycasework.cases;

/** What somebody typed for others to read, tidied: line feeds only, nothing around, nothing that cannot be stored. */
public record TypedText(String value) {

    /** @param typed null if nothing was sent */
    public static TypedText of(String typed) {
        return new TypedText(typed == null ? "" : typed.replace("\u0000", "").replace("\r\n", "\n").strip());
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** @param longest in characters, as people count them */
    public boolean isLongerThan(int longest) {
        return value.codePointCount(0, value.length()) > longest;
    }
}
