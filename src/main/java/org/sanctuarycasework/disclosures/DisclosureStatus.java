package org.sanctuarycasework.disclosures;

import java.util.Locale;

/** Where a disclosure stands; its text is {@code disclosures.status.<key>}. */
public enum DisclosureStatus {
    ASKED,
    APPROVED,
    REFUSED,
    SHARED,
    NOT_SHARED,
    TAKEN_BACK;

    /** As in keys of texts: {@code not-shared}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
