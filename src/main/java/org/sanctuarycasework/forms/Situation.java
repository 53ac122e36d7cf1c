package org.sanctuarycasework.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctuarycasework.engine.Conditions;
import org.sanctuarycasework.forms.input.Shown;

/**
 * What a form shows for given answers: found in one pass in the order the questions are asked, which is enough
 * because no condition may depend on what is asked later.
 *
 * A condition that reads a value not yet given cannot be decided: what it would hide is shown, but not demanded.
 * A question that is not shown has the value null, and so never leaves a condition undecided.
 * Answers to date questions are dates in conditions; an item of a repeated group that is still blank does not count.
 */
class Situation {

    private static final Pattern BRACES = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");

    /** what conditions came to, by themselves and the values they read: items of a group often share them */
    private final Map<List<Object>, Object> results;
    private final Map<String, Object> values;
    private final Set<String> notAsked;
    private final Map<String, Object> answers;
    private final Map<String, Object> kept = new LinkedHashMap<>();
    private final Map<String, Object> own = new HashMap<>();
    private final Set<Object> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> undecided = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Repeated, List<Situation>> rows = new IdentityHashMap<>();

    private Situation(Map<List<Object>, Object> results, Map<String, ?> around, Set<String> notAsked,
                      Map<String, Object> answers) {
        this.results = results;
        this.values = new HashMap<>(around);
        this.notAsked = new HashSet<>(notAsked);
        this.answers = answers;
    }

    static Situation of(Form form, Answers answers, Map<String, ?> context) {
        var situation = new Situation(new HashMap<>(), context, Set.of(), answers.values());
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
        var read = new ArrayList<Object>();
        var given = new HashMap<String, Object>();
        read.add(expression);
        for (String name : expression.names()) {
            Object value = values.get(name);
            read.add(value);
            given.put(name, value);
        }
        if (!results.containsKey(read)) {
            results.put(read, expression.value(given));
        }
        return results.get(read);
    }

    /** A check that cannot be decided yet is no reason to complain. */
    boolean fails(Check check) {
        return isDecided(check.condition()) && Boolean.FALSE.equals(value(check.condition()));
    }

    /** The sentence with values in place of names in braces. */
    String fill(String sentence) {
        return BRACES.matcher(sentence).replaceAll(name -> Matcher.quoteReplacement(shown(values.get(name.group(1)))));
    }

    private static String shown(Object value) {
        return value instanceof BigDecimal amount ? Shown.money(amount) : Objects.toString(value, "");
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
                give(computed.key(), isHidden ? null : value(computed.expression()), isHidden);
            }
        }
    }

    private void decide(Object what, Conditions.Condition hide, boolean allHidden, boolean allUndecided) {
        boolean decided = isDecided(hide);
        if (allHidden || decided && Boolean.TRUE.equals(value(hide))) {
            hidden.add(what);
        }
        if (allUndecided || !decided) {
            undecided.add(what);
        }
    }

    private boolean isDecided(Conditions.Condition condition) {
        return condition.needed().stream().allMatch(name -> notAsked.contains(name) || !Answers.isEmpty(values.get(name)));
    }

    private void answer(Question question, boolean isHidden) {
        String key = question.key();
        if (isHidden) {
            give(key, null, true);
            return;
        }
        Object answer = answers.get(key);
        if (question instanceof Repeated repeated) {
            var items = items(repeated, answer);
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
        values.put(key, value);
        own.put(key, value);
        if (isHidden) {
            notAsked.add(key);
        }
    }

    private List<Situation> items(Repeated repeated, Object answer) {
        var items = new ArrayList<Situation>();
        for (Map<String, Object> row : Answers.rowsOf(answer)) {
            items.add(item(repeated, row));
        }
        rows.put(repeated, items);
        return items;
    }

    private Situation item(Repeated repeated, Map<String, Object> row) {
        var item = new Situation(results, values, notAsked, row);
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
