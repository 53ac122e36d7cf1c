package org.sanctuarycasework.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctuarycasework.engine.Conditions;
import org.sanctuarycasework.forms.input.Shown;

/** The values that conditions read, as they become known in the order the questions are asked. */
class KnownValues {

    private static final Pattern BRACES = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");

    /** what conditions came to, by themselves and the values they read: items of a group often share them */
    private final Map<List<Object>, Object> results;
    private final Map<String, Object> values;
    private final Set<String> notAsked;

    KnownValues(Map<String, ?> context) {
        this(new HashMap<>(), context, Set.of());
    }

    private KnownValues(Map<List<Object>, Object> results, Map<String, ?> values, Set<String> notAsked) {
        this.results = results;
        this.values = new HashMap<>(values);
        this.notAsked = new HashSet<>(notAsked);
    }

    /** For one item of a repeated group, which knows all that is known around it. */
    KnownValues inside() {
        return new KnownValues(results, values, notAsked);
    }

    void give(String key, Object value) {
        values.put(key, value);
        notAsked.remove(key);
    }

    /** The question is not shown: its value is null, and known to be. */
    void giveNotAsked(String key) {
        values.put(key, null);
        notAsked.add(key);
    }

    boolean isDecided(Conditions.Condition condition) {
        return condition.needed().stream().allMatch(name -> notAsked.contains(name) || !Answers.isEmpty(values.get(name)));
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

    /** The sentence with values in place of names in braces. */
    String fill(String sentence) {
        return BRACES.matcher(sentence).replaceAll(name -> Matcher.quoteReplacement(shown(values.get(name.group(1)))));
    }

    private static String shown(Object value) {
        return value instanceof BigDecimal amount ? Shown.money(amount) : Objects.toString(value, "");
    }
}
