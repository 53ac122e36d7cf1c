package org.sanctuarycasework.applications;

import org.sanctuarycasework.cases.Refused;

/** One application of many cannot be taken as it is, so none of them was; the page names it and keeps what was typed. */
public class PanelRefused extends Refused {

    private final String reference;

    PanelRefused(String reference, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.reference = reference;
    }

    public String reference() {
        return reference;
    }
}
