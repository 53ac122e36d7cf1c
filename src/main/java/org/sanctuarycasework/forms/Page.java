package org.sanctuarycasework.forms;

import java.util.List;
import org.sanctuarycasework.engine.Conditions;

/**
 * What a form asks at once.
 *
 * @param key     stands in the page's address
 * @param section heading of the task list under which the page is found; null if it is the only page
 */
public record Page(String id, String key, String title, String section, List<Component> components,
                   List<Check> checks, Conditions.Condition hide) {

    /** All questions with one answer, those inside groups and repeated groups included. */
    public List<Field> fields() {
        return Component.all(components, true).filter(Field.class::isInstance).map(Field.class::cast).toList();
    }

    /** All questions whose answers are kept under a key of their own: a repeated group counts as one. */
    public List<Question> questions() {
        return Component.all(components, false).filter(Question.class::isInstance).map(Question.class::cast).toList();
    }

    /** True if the page is one question, which is then also its heading; a single box to tick is none. */
    public boolean isOneQuestion() {
        return components.size() == 1 && components.get(0) instanceof Field field && field.kind() != Kind.CHECKBOX;
    }
}
