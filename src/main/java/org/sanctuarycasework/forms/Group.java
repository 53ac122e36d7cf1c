package org.sanctuarycasework.forms;

import java.util.List;
import org.sanctuarycasework.engine.Conditions;

/** Questions that belong together, under a legend of their own. */
public record Group(String id, String label, List<Component> components, List<Check> checks,
                    Conditions.Condition hide) implements Component {

    List<Question> questions() {
        return Component.all(components, false).filter(Question.class::isInstance).map(Question.class::cast).toList();
    }
}
