package org.sanctuarycasework.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Finds what is wrong with the answers on one page. */
class PageErrors {

    private final Sentences sentences;
    private final Page page;
    private final PageReading reading;
    private final Predicate<Question> open;
    private final boolean demanding;
    private final Map<String, FormError> found = new LinkedHashMap<>();

    /**
     * @param open      whether the question may be answered now: the others are not complained about
     * @param demanding whether what is missing is wrong
     */
    PageErrors(Sentences sentences, Page page, PageReading reading, Predicate<Question> open, boolean demanding) {
        this.sentences = sentences;
        this.page = page;
        this.reading = reading;
        this.open = open;
        this.demanding = demanding;
    }

    List<FormError> in(Situation situation) {
        walk(page.components(), situation);
        page.checks().stream().filter(situation::fails)
            .forEach(check -> addCheck(check, situation.fill(check.error()), page.questions().get(0)));
        return List.copyOf(found.values());
    }

    private void walk(List<Component> components, Situation situation) {
        for (Component component : components) {
            if (situation.isHidden(component) || component instanceof Question question && !open.test(question)) {
                continue;
            }
            if (component instanceof Group group) {
                walk(group.components(), situation);
            } else if (component instanceof Field field) {
                check(field, situation, "", sentence -> sentence);
            } else if (component instanceof Repeated repeated) {
                check(repeated, situation);
            }
            component.checks().stream().filter(situation::fails)
                .forEach(check -> addCheck(check, situation.fill(check.error()), component));
        }
    }

    private void check(Field field, Situation situation, String prefix, UnaryOperator<String> wording) {
        String name = prefix + field.key();
        var problem = reading.problems().get(name);
        if (problem != null) {
            add(field.key(), name, wording.apply(sentences.problem(field, problem)),
                Inputs.anchor(field, name, problem.part()));
        } else if (demanding && field.required() && !situation.isUndecided(field) && isMissing(situation.kept().get(field.key()))) {
            add(field.key(), name, wording.apply(sentences.missing(field)), Inputs.anchor(field, name, null));
        }
    }

    private void check(Repeated repeated, Situation situation) {
        var rows = situation.rows(repeated);
        if (rows.size() > repeated.maxItems()) {
            add(repeated, sentences.text("error.items.most", repeated.maxItems()));
        } else if (demanding && rows.size() < repeated.minItems() && !situation.isUndecided(repeated)) {
            add(repeated, repeated.errorRequired() != null ? repeated.errorRequired()
                : sentences.text("error.items.least", repeated.minItems()));
        }
        for (int index = 0; index < rows.size(); index++) {
            int item = index;
            for (Component component : repeated.components()) {
                checkInItem(repeated, component, rows.get(index), item);
            }
        }
    }

    private void checkInItem(Repeated repeated, Component component, Situation row, int index) {
        if (row.isHidden(component) || !(component instanceof Field field)) {
            return;
        }
        String prefix = Inputs.row(repeated.key(), index);
        check(field, row, prefix, sentence -> sentences.inItem(repeated, index, sentence));
        field.checks().stream().filter(row::fails).findFirst().ifPresent(check -> add(field.key(), prefix + field.key(),
            sentences.inItem(repeated, index, row.fill(check.error())), Inputs.anchor(field, prefix + field.key(), null)));
    }

    /** @param owner the question or group whose check it is */
    private void addCheck(Check check, String sentence, Component owner) {
        var target = page.questions().stream().filter(question -> question.key().equals(check.errorField())).findFirst()
            .orElseGet(() -> questionIn(owner));
        if (target instanceof Repeated repeated) {
            add(repeated, sentence);
        } else if (target instanceof Field field) {
            add(field.key(), field.key(), sentence, Inputs.anchor(field, field.key(), null));
        }
    }

    private Question questionIn(Component owner) {
        return owner instanceof Question question ? question
            : owner instanceof Group group ? group.questions().get(0) : page.questions().get(0);
    }

    private void add(Repeated repeated, String sentence) {
        add(repeated.key(), repeated.key(), sentence, Inputs.anchor(repeated));
    }

    /** one sentence for each input: the first is what has to be mended first */
    private void add(String key, String name, String sentence, String anchor) {
        found.putIfAbsent(name, new FormError(page.key(), key, name, sentence, anchor));
    }

    private static boolean isMissing(Object answer) {
        return Answers.isEmpty(answer) || Boolean.FALSE.equals(answer);
    }
}
