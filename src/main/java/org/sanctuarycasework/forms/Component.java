package org.sanctuarycasework.forms;

import java.util.List;
import java.util.stream.Stream;
import org.sanctuarycasework.engine.Conditions;

/** One thing on a page of a form: a question, a group of them, or something to read. */
public sealed interface Component permits Question, Group, Text, Computed, Table {

    String id();

    /** When it holds, the component is not shown and what was answered in it is dropped. */
    Conditions.Condition hide();

    /** What must hold over all answers once the component's own are given. */
    default List<Check> checks() {
        return List.of();
    }

    /** The components with those inside groups, and inside repeated groups if wanted. */
    static Stream<Component> all(List<Component> components, boolean intoRepeated) {
        return components.stream().flatMap(component -> {
            if (component instanceof Group group) {
                return Stream.concat(Stream.of(group), all(group.components(), intoRepeated));
            }
            if (intoRepeated && component instanceof Repeated repeated) {
                return Stream.concat(Stream.of(repeated), all(repeated.components(), true));
            }
            return Stream.of(component);
        });
    }
}
