package org.sanctuarycasework.disclosures;

import java.util.Locale;

/** Who outside the council would get information; its text is {@code disclosures.recipient.<key>}. */
public enum Recipient {
    HOME_OFFICE,
    POLICE,
    /** Named in what was typed. */
    OTHER;

    /** As in the form and in keys of texts: {@code home-office}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Recipient ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
