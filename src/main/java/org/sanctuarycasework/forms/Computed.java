package org.sanctuarycasework.forms;

import org.sanctuarycasework.engine.Conditions;

/** A value worked out from the answers, shown beside them and usable in later conditions under its key. */
public record Computed(String id, String key, String label, Conditions.Condition expression, boolean money,
                       Conditions.Condition hide) implements Component {
}
