package org.sanctuarycasework.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanctuarycasework.forms.input.AnswerReader;
import org.sanctuarycasework.forms.input.Problem;

/**
 * What was made of a sheet: typed answers, null where nothing was typed or nothing could be made of it,
 * and the problems by the names of the inputs.
 */
record PageReading(Map<String, Object> answers, Map<String, Problem> problems) {

    static PageReading of(List<Component> components, Sheet sheet, Map<String, ?> context) {
        var reading = new PageReading(new LinkedHashMap<>(), new LinkedHashMap<>());
        reading.read(components, sheet, context, "", reading.answers);
        return reading;
    }

    /** Keys of the questions that something was typed for of which nothing could be made. */
    Set<String> unreadable() {
        return problems.keySet().stream().map(name -> name.replaceFirst("\\[.*", "")).collect(Collectors.toSet());
    }

    private void read(List<Component> components, Sheet sheet, Map<String, ?> context, String prefix,
                      Map<String, Object> into) {
        for (Component component : components) {
            if (component instanceof Group group) {
                read(group.components(), sheet, context, prefix, into);
            } else if (component instanceof Field field) {
                var reading = AnswerReader.read(field, sheet.typed(field), field.choices().in(context));
                into.put(field.key(), reading.answer());
                if (reading.isWrong()) {
                    problems.put(prefix + field.key(), reading.problem());
                }
            } else if (component instanceof Repeated repeated) {
                var items = new ArrayList<Map<String, Object>>();
                for (Sheet item : sheet.items(repeated)) {
                    var row = new LinkedHashMap<String, Object>();
                    read(repeated.components(), item, context, Inputs.row(repeated.key(), items.size()), row);
                    items.add(row);
                }
                into.put(repeated.key(), items);
            }
        }
    }
}
