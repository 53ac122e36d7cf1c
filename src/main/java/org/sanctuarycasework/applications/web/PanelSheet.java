package org.sanctuarycasework.applications.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sanctuarycasework.applications.PanelRow;
import org.sanctuarycasework.applications.Proposal;
import org.sanctuarycasework.cases.TypedText;
import org.springframework.util.MultiValueMap;

/** What was chosen for the applications of a panel, as it was typed, and what is wrong with it. */
public record PanelSheet(Map<String, PanelChoice> choices, String reason, List<Problem> problems) {

    static final PanelSheet EMPTY = new PanelSheet(Map.of(), "", List.of());

    private static final int LONGEST = 2000;
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
        Map<String, PanelChoice> choices = new LinkedHashMap<>();
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
            PanelChoice choice = new PanelChoice(row, text(input, name), text(input, "amount." + reference));
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
    public record Chosen(boolean decides, List<PanelChoice> choices) {

        /** Pounds of all offers and reserve places. */
        public BigDecimal total() {
            return choices.stream().map(PanelChoice::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
