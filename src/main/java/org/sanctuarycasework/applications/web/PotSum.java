package org.sanctuarycasework.applications.web;

import java.math.BigDecimal;

import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.PanelRow.Judgement;
import org.sanctuarycasework.applications.PanelRow;

/** What the applications of a pot come to, as they are added up one after the other; a reserve place costs nothing yet. */
final class PotSum {

    private final String ward;
    private int places;
    private BigDecimal capital = BigDecimal.ZERO;
    private BigDecimal revenue = BigDecimal.ZERO;
    private BigDecimal recommended = BigDecimal.ZERO;
    private BigDecimal decided = BigDecimal.ZERO;

    /** @param ward code, null for the whole borough */
    PotSum(String ward) {
        this.ward = ward;
    }

    void add(PanelRow row) {
        places++;
        capital = capital.add(row.asked().capital());
        revenue = revenue.add(row.asked().revenue());
        recommended = recommended.add(offered(row.recommended()));
        decided = decided.add(offered(row.decided()));
    }

    String ward() {
        return ward;
    }

    int places() {
        return places;
    }

    BigDecimal capital() {
        return capital;
    }

    BigDecimal revenue() {
        return revenue;
    }

    BigDecimal recommended() {
        return recommended;
    }

    BigDecimal decided() {
        return decided;
    }

    private static BigDecimal offered(Judgement judgement) {
        return judgement != null && judgement.outcome() == Outcome.OFFER ? judgement.amount() : BigDecimal.ZERO;
    }
}
