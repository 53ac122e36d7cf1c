package org.sanctuarycasework.forms;

import java.util.List;
import org.sanctuarycasework.engine.Conditions;

/**
 * Questions asked once for each item of a list, such as the lines of a budget.
 *
 * @param itemName what one item is called, such as "budget line"
 */
public record Repeated(String id, String key, String label, String hint, String itemName, int minItems, int maxItems,
                       String errorRequired, List<Component> components, List<Check> checks,
                       Conditions.Condition hide, boolean leftOutOfSummary) implements Question {
}
