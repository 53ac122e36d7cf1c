package org.sanctuarycasework.forms;

import java.util.List;
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
}
