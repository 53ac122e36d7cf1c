package org.sanctuarycasework.forms;

import java.util.List;
import org.sanctuarycasework.engine.Conditions;

/**
 * A question with one answer.
 *
 * @param hint null if there is none
 * @param part whose question it is, such as "applicant"; null if nobody asked
 */
public record Field(String id, String key, Kind kind, String label, String hint, boolean required, Limits limits,
                    Choices choices, Wording wording, Look look, List<Check> checks, Conditions.Condition hide,
                    boolean personal, String part, boolean leftOutOfSummary) implements Question {
}
