package org.sanctuarycasework.forms;

import java.util.List;
import org.sanctuarycasework.engine.Conditions;

/** A read-only table of what the context or the answers hold. */
public record Table(String id, String label, Conditions.Condition rows, List<Column> columns,
                    Conditions.Condition hide) implements Component {

    public record Column(String key, String label, boolean money) {
    }
}
