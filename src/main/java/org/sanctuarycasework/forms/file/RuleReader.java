package org.sanctuarycasework.forms.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanctuarycasework.engine.Conditions;
import org.sanctuarycasework.forms.Check;

/** Reads conditions, checks and the names of properties. */
class RuleReader {

    private static final Pattern CHECK = Pattern.compile("(check|errorCheck|errorField)[1-9]");

    private final Conditions conditions;

    RuleReader(Conditions conditions) {
        this.conditions = conditions;
    }

    /** The part's properties, if all of them are known: a misspelt one would be ignored in silence. */
    Part properties(Part part, Set<String> known) {
        Part properties = part.part("properties");
        for (String name : properties.names()) {
            if (!known.contains(name) && !CHECK.matcher(name).matches()) {
                throw part.broken("has an unknown property " + name);
            }
        }
        return properties;
    }

    Conditions.Condition hide(Part part) {
        String feel = part.part("conditional").textOrNull("hide");
        return feel == null ? Never.CONDITION : condition(part, "conditional.hide", feel);
    }

    Conditions.Condition condition(Part part, String name, String feel) {
        try {
            return conditions.parse(feel);
        } catch (Conditions.BrokenCondition e) {
            throw part.broken(name + ": " + e.getMessage());
        }
    }

    List<Check> checks(Part part) {
        Part properties = part.part("properties");
        var checks = new ArrayList<Check>();
        for (int number = 1; number <= 9; number++) {
            String feel = properties.textOrNull("check" + number);
            String error = properties.textOrNull("errorCheck" + number);
            if ((feel == null) != (error == null)) {
                throw part.broken("check" + number + " and errorCheck" + number + " belong together");
            }
            if (feel != null) {
                checks.add(new Check(condition(part, "check" + number, feel), error,
                    properties.textOrNull("errorField" + number)));
            }
        }
        return List.copyOf(checks);
    }
}
