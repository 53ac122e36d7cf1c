package org.sanctuarycasework.disclosures;

import java.util.Locale;

/**
 * What lets the council share information; its text is {@code disclosures.basis.<key>}. A sample list, which information
 * governance has to sign off. That somebody asks for it, the Home Office included, is not on it.
 */
public enum LegalBasis {
    COURT_ORDER,
    /** An Act and section, named in what was typed. */
    LAW,
    SERIOUS_HARM,
    OWN_REQUEST;

    /** As in the form and in keys of texts: {@code court-order}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LegalBasis ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
