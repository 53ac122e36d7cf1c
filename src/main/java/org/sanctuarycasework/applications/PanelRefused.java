package org.sanctuarycasework.applications;

import java.util.Locale;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.funds.Money;
import org.sanctuarycasework.funds.PotOverspent;

/** One application of many cannot be taken as it is, so none of them was; the page names it and keeps what was typed. */
public class PanelRefused extends Refused {

    private final String reference;

    PanelRefused(String reference, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.reference = reference;
    }

    /** @param others that were chosen with it and offered a grant of the same pot before its turn */
    static PanelRefused overspent(String reference, PotOverspent overspent, int others) {
        return new PanelRefused(reference, "applications.panel.overspent." + overspent.money().name().toLowerCase(Locale.ROOT),
                overspent.pot(), Money.inWords(overspent.left()), others);
    }

    public String reference() {
        return reference;
    }
}
