package org.sanctuarycasework.forms.file;

import java.util.Map;
import java.util.Set;
import org.sanctuarycasework.engine.Conditions;

/** The condition of what is always shown. */
enum Never implements Conditions.Condition {
    CONDITION;

    @Override
    public Set<String> names() {
        return Set.of();
    }

    @Override
    public Set<String> needed() {
        return Set.of();
    }

    @Override
    public boolean holds(Map<String, ?> values) {
        return false;
    }

    @Override
    public Object value(Map<String, ?> values) {
        return false;
    }
}
