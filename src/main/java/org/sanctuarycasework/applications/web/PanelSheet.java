package org.sanctuarycasework.applications.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.PanelRow;
import org.sanctuarycasework.applications.Proposal;
import org.sanctuarycasework.cases.TypedText;
import org.springframework.util.MultiValueMap;

/** What was chosen for the applications of a panel, as it was typed, and what is wrong with it. */
public record PanelSheet(Map<String, Choice> choices, String reason, List<Problem> problems) {

    static final PanelSheet EMPTY = new PanelSheet(Map.of(), "", List.of());

    private static final int LONGEST = 2000;

    /** @param rows those that the reader may do something about */
    static PanelSheet read(List<PanelRow> rows, MultiValueMap<String, String> input) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (PanelRow row : rows) {
            Choice choice = new Choice(row, text(input, "outcome." + row.reference()), text(input, "amount." + row.reference()));
            if (choice.isMade()) {
                choices.put(row.reference(), choice);
                choice.addProblems(problems);
            }
        }
        TypedText reason = TypedText.of(input.getFirst("reason"));
        if (choices.isEmpty()) {
            problems.add(rows.isEmpty() ? new Problem("pot", "applications.panel.nothing-left", null)
                    : new Problem("outcome." + rows.get(0).reference(), "applications.panel.nothing", null));
        } else if (reason.isEmpty()) {
            problems.add(new Problem("reason", "applications.panel.reason.missing", null));
        } else if (reason.isLongerThan(LONGEST)) {
            problems.add(new Problem("reason", "applications.panel.reason.too-long", null));
        }
        return new PanelSheet(choices, reason.value(), problems);
    }

    PanelSheet with(Problem problem) {
        return new PanelSheet(choices, reason, List.of(problem));
    }

    List<Proposal> proposals() {
        return choices.values().stream().map(choice -> choice.proposal(reason)).toList();
    }

    public String outcome(String reference) {
        return choices.containsKey(reference) ? choices.get(reference).outcome() : "";
    }

    public String amount(String reference) {
        return choices.containsKey(reference) ? choices.get(reference).amount() : "";
    }

    /** Pounds of all offers and reserve places that were chosen. */
    public BigDecimal total() {
        return choices.values().stream().map(Choice::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String text(MultiValueMap<String, String> input, String name) {
        return TypedText.of(input.getFirst(name)).value();
    }

    /**
     * What is wrong, with the application it is about.
     *
     * @param field     id of the input
     * @param text      message key
     * @param arguments of the sentence
     */
    public record Problem(String field, String text, String reference, Object... arguments) {
    }

    /** @param outcome full, reduced, reserve or decline */
    public record Choice(PanelRow row, String outcome, String amount) {

        boolean isMade() {
            return List.of("full", "reduced", "reserve", "decline").contains(outcome);
        }

        /** Pounds: all that was asked for, or what was typed; nothing for a decline. */
        public BigDecimal pounds() {
            return switch (outcome) {
                case "decline" -> BigDecimal.ZERO;
                case "reduced" -> typed();
                default -> amount.isEmpty() || outcome.equals("full") ? row.asked().total() : typed();
            };
        }

        Proposal proposal(String reason) {
            Outcome judged = switch (outcome) {
                case "decline" -> Outcome.DECLINE;
                case "reserve" -> Outcome.RESERVE;
                default -> Outcome.OFFER;
            };
            return new Proposal(row.reference(), row.task(), judged, judged == Outcome.DECLINE ? null : pounds(), reason);
        }

        private void addProblems(List<Problem> problems) {
            if (outcome.equals("full") || outcome.equals("decline") || outcome.equals("reserve") && amount.isEmpty()) {
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
}
