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

    static PanelRefused overspent(String reference, PotOverspent overspent) {
        return new PanelRefused(reference, "applications.panel.overspent." + overspent.money().name().toLowerCase(Locale.ROOT),
                overspent.pot(), Money.inWords(overspent.left()));
    }

    public String reference() {
        return reference;
    }
}
