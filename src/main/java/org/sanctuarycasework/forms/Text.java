package org.sanctuarycasework.forms;

import java.util.List;
import org.sanctuarycasework.engine.Conditions;

/**
 * Something to read.
 *
 * @param blocks  the text as written in the form
 * @param written works the text out from the answers instead; null if it is the same for all
 */
public record Text(String id, List<TextBlock> blocks, Conditions.Condition written,
                   Conditions.Condition hide) implements Component {
}
