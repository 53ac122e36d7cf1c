package org.sanctuarycasework.disclosures;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A kind of information about a household; its text is {@code disclosures.kind.<key>}. Immigration status is none of
 * them: it is not recorded here.
 */
public enum InformationKind {
    PLACE,
    PEOPLE,
    CONTACT,
    HEALTH,
    DECISIONS,
    /** Described in what was typed. */
    OTHER;

    /** As in the form and in keys of texts: {@code place}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Set<InformationKind> ofKeys(Collection<String> keys) {
        Set<InformationKind> kinds = EnumSet.noneOf(InformationKind.class);
        keys.forEach(key -> kinds.add(valueOf(key.toUpperCase(Locale.ROOT))));
        return kinds;
    }
}
