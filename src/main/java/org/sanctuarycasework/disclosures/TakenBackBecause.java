package org.sanctuarycasework.disclosures;

import java.util.Locale;

/** Why a request to share information was taken back; its text is {@code disclosures.taken-back.<key>}. Says nothing of a household. */
public enum TakenBackBecause {
    /** Whoever would have got it no longer asks. */
    NO_LONGER_WANTED,
    MISTAKE,
    NOT_NEEDED,
    /** Described in what was typed. */
    OTHER;

    /** As in the form and in keys of texts: {@code no-longer-wanted}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static TakenBackBecause ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
