package org.sanctuarycasework.applications.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.PanelRow;
import org.sanctuarycasework.applications.Proposal;
import org.sanctuarycasework.cases.TypedText;
import org.springframework.util.MultiValueMap;

/** What was chosen for the applications of a panel, as it was typed, and what is wrong with it. */
public record PanelSheet(Map<String, Choice> choices, String reason, List<Problem> problems) {

    static final PanelSheet EMPTY = new PanelSheet(Map.of(), "", List.of());

    private static final int LONGEST = 2000;
    private static final List<String> RECOMMENDED = List.of("full", "reduced", "reserve", "decline");
    private static final List<String> DECIDED = List.of("recommended", "full", "reduced", "reserve", "decline");
    private static final String OUTCOME = "outcome.";

    /**
     * Goes by what was sent, so that a choice about an application which is not here any more, or has another task now
     * than the page showed, is named instead of passed over.
     *
     * @param rows   all that the page shows now
     * @param isOpen those that the reader may do something about
     */
    static PanelSheet read(List<PanelRow> rows, Predicate<PanelRow> isOpen, MultiValueMap<String, String> input) {
        Map<String, PanelRow> shown = new LinkedHashMap<>();
        rows.forEach(row -> shown.put(row.reference(), row));
        Map<String, Choice> choices = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : input.keySet()) {
            if (!name.startsWith(OUTCOME) || text(input, name).isEmpty()) {
                continue;
            }
            String reference = name.substring(OUTCOME.length());
            PanelRow row = shown.get(reference);
            if (row == null || !isOpen.test(row) || !row.waiting().id().equals(text(input, "task." + reference))) {
                problems.add(new Problem(row == null ? "pot" : reference, "applications.panel.moved-on", reference));
                continue;
            }
            Choice choice = new Choice(row, text(input, name), text(input, "amount." + reference));
            if (choice.isMade()) {
                choices.put(reference, choice);
                choice.addProblems(problems);
            }
        }
        TypedText reason = TypedText.of(input.getFirst("reason"));
        if (choices.isEmpty() && problems.isEmpty()) {
            problems.add(rows.stream().filter(isOpen).findFirst()
                    .map(first -> new Problem(OUTCOME + first.reference(), "applications.panel.nothing", null))
                    .orElse(new Problem("pot", "applications.panel.nothing-left", null)));
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

    /** What can be chosen for an application: whoever decides may take over what was recommended. */
    public static List<String> offered(PanelRow row) {
        return row.waiting().isDecision() ? DECIDED : RECOMMENDED;
    }

    /** What was chosen, apart: what is only recommended, and what is decided and told. */
    public List<Chosen> chosen() {
        return Stream.of(false, true).map(decides -> new Chosen(decides,
                        choices.values().stream().filter(choice -> choice.row().waiting().isDecision() == decides).toList()))
                .filter(chosen -> !chosen.choices().isEmpty()).toList();
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

    /** @param decides true if these are decided, false if they are only recommended */
    public record Chosen(boolean decides, List<Choice> choices) {

        /** Pounds of all offers and reserve places. */
        public BigDecimal total() {
            return choices.stream().map(Choice::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** @param outcome recommended (as it was), full, reduced, reserve or decline */
    public record Choice(PanelRow row, String outcome, String amount) {

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

        private void addProblems(List<Problem> problems) {
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
}
