package org.sanctuarycasework.applications.web;

import java.math.BigDecimal;
import java.util.List;

import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.PanelRow;
import org.sanctuarycasework.applications.Proposal;
import org.sanctuarycasework.applications.web.PanelSheet.Problem;

/**
 * What was chosen for one application of a panel, as it was typed.
 *
 * @param outcome recommended (as it was), full, reduced, reserve or decline
 */
public record PanelChoice(PanelRow row, String outcome, String amount) {

    private static final List<String> RECOMMENDED = List.of("full", "reduced", "reserve", "decline");
    private static final List<String> DECIDED = List.of("recommended", "full", "reduced", "reserve", "decline");

    /** What can be chosen for an application: whoever decides may take over what was recommended. */
    public static List<String> offered(PanelRow row) {
        return row.waiting().isDecision() ? DECIDED : RECOMMENDED;
    }

    boolean isMade() {
        return offered(row).contains(outcome);
    }

    /** Pounds: all that was asked for, or what was typed; nothing for a decline. */
    public BigDecimal pounds() {
        return switch (outcome) {
            case "recommended" -> row.recommended().amount() == null ? BigDecimal.ZERO : row.recommended().amount();
            case "decline" -> BigDecimal.ZERO;
            case "reduced" -> typed();
            default -> amount.isEmpty() || outcome.equals("full") ? row.asked().total() : typed();
        };
    }

    public Outcome judged() {
        return switch (outcome) {
            case "recommended" -> row.recommended().outcome();
            case "decline" -> Outcome.DECLINE;
            case "reserve" -> Outcome.RESERVE;
            default -> Outcome.OFFER;
        };
    }

    Proposal proposal(String reason) {
        Outcome judged = judged();
        return new Proposal(row.reference(), row.waiting().id(), judged, judged == Outcome.DECLINE ? null : pounds(), reason);
    }

    void addProblems(List<Problem> problems) {
        if (List.of("recommended", "full", "decline").contains(outcome) || outcome.equals("reserve") && amount.isEmpty()) {
            return;
        }
        BigDecimal pounds = typed();
        if (pounds == null || pounds.signum() <= 0) {
            problems.add(new Problem("amount." + row.reference(), "applications.panel.amount.missing", row.reference()));
        } else if (pounds.compareTo(row.asked().total()) > 0) {
            problems.add(new Problem("amount." + row.reference(), "applications.panel.amount.too-much", row.reference()));
        }
    }

    /** @return null if it is no amount of money */
    private BigDecimal typed() {
        String digits = amount.replace("£", "").replace(",", "").replace(" ", "");
        return digits.matches("\\d{1,9}(\\.\\d{1,2})?") ? new BigDecimal(digits) : null;
    }
}
