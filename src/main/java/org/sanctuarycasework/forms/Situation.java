package org.sanctuarycasework.forms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanctuarycasework.engine.Conditions;

/**
 * What a form shows for given answers: found in one pass in the order the questions are asked, which is enough
 * because no condition may depend on what is asked later.
 *
 * A condition that reads a value not yet given cannot be decided: what it would hide is shown, but not demanded.
 * A question that is not shown has the value null, and so never leaves a condition undecided.
 * Answers to date questions are dates in conditions; an item of a repeated group that is still blank does not count.
 */
class Situation {

    private final KnownValues values;
    private final Map<String, Object> answers;
    private final Map<String, Object> kept = new LinkedHashMap<>();
    private final Map<String, Object> own = new HashMap<>();
    private final Set<Object> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> undecided = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Repeated, List<Situation>> rows = new IdentityHashMap<>();

    private Situation(KnownValues values, Map<String, Object> answers) {
        this.values = values;
        this.answers = answers;
    }

    static Situation of(Form form, Answers answers, Map<String, ?> context) {
        var situation = new Situation(new KnownValues(context), answers.values());
        for (Page page : form.pages()) {
            situation.decide(page, page.hide(), false, false);
            situation.walk(page.components(), situation.isHidden(page), situation.isUndecided(page));
        }
        return situation;
    }

    boolean isHidden(Object pageOrComponent) {
        return hidden.contains(pageOrComponent);
    }

    boolean isUndecided(Object pageOrComponent) {
        return undecided.contains(pageOrComponent);
    }

    /** The answers to what is shown. */
    Map<String, Object> kept() {
        return kept;
    }

    List<Situation> rows(Repeated repeated) {
        return rows.getOrDefault(repeated, List.of());
    }

    /** How one item of a repeated group stands, a blank one beyond the last. */
    Situation row(Repeated repeated, int index) {
        var items = rows(repeated);
        return index < items.size() ? items.get(index) : item(repeated, Map.of());
    }

    Object value(Conditions.Condition expression) {
        return values.value(expression);
    }

    /** A check that cannot be decided yet is no reason to complain. */
    boolean fails(Check check) {
        return values.isDecided(check.condition()) && Boolean.FALSE.equals(values.value(check.condition()));
    }

    String fill(String sentence) {
        return values.fill(sentence);
    }

    private void walk(List<Component> components, boolean allHidden, boolean allUndecided) {
        for (Component component : components) {
            decide(component, component.hide(), allHidden, allUndecided);
            boolean isHidden = isHidden(component);
            if (component instanceof Group group) {
                walk(group.components(), isHidden, isUndecided(group));
            } else if (component instanceof Question question) {
                answer(question, isHidden);
            } else if (component instanceof Computed computed) {
                give(computed.key(), isHidden ? null : values.value(computed.expression()), isHidden);
            }
        }
    }

    private void decide(Object what, Conditions.Condition hide, boolean allHidden, boolean allUndecided) {
        boolean decided = values.isDecided(hide);
        if (allHidden || decided && Boolean.TRUE.equals(values.value(hide))) {
            hidden.add(what);
        }
        if (allUndecided || !decided) {
            undecided.add(what);
        }
    }

    private void answer(Question question, boolean isHidden) {
        String key = question.key();
        if (isHidden) {
            give(key, null, true);
            return;
        }
        Object answer = answers.get(key);
        if (question instanceof Repeated repeated) {
            var items = Answers.rowsOf(answer).stream().map(row -> item(repeated, row)).toList();
            rows.put(repeated, items);
            give(key, items.stream().filter(item -> !item.isBlank()).map(item -> item.own).toList(), false);
            answer = items.stream().map(item -> Collections.unmodifiableMap(item.kept)).toList();
        } else {
            give(key, isDate(question) ? date(answer) : answer, false);
        }
        if (answers.containsKey(key)) {
            kept.put(key, answer);
        }
    }

    private void give(String key, Object value, boolean isHidden) {
        own.put(key, value);
        if (isHidden) {
            values.giveNotAsked(key);
        } else {
            values.give(key, value);
        }
    }

    private Situation item(Repeated repeated, Map<String, Object> row) {
        var item = new Situation(values.inside(), row);
        item.walk(repeated.components(), false, isUndecided(repeated));
        return item;
    }

    private boolean isBlank() {
        return kept.values().stream().allMatch(answer -> Answers.isEmpty(answer) || Boolean.FALSE.equals(answer));
    }

    private static boolean isDate(Question question) {
        return question instanceof Field field && field.kind() == Kind.DATE;
    }

    private static Object date(Object answer) {
        try {
            return answer instanceof String text ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
