package org.sanctuarycasework.forms.input;

import java.text.Normalizer;

/** Which characters a text may hold: PostgreSQL stores neither NUL nor half of a surrogate pair. */
public final class Characters {

    private Characters() {
    }

    static boolean cannotBeStored(String text) {
        return text.codePoints().anyMatch(Characters::isBad);
    }

    /** The text without what cannot be stored, to be shown again. */
    public static String storable(String text) {
        if (!cannotBeStored(text)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(character -> !isBad(character)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** One way of writing the same: composed letters, line feeds only, nothing around. */
    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static boolean isBad(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t'
            || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
