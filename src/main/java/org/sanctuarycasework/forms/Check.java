package org.sanctuarycasework.forms;

import org.sanctuarycasework.engine.Conditions;

/**
 * A condition that the answers have to meet together.
 *
 * @param error      the sentence shown if they do not
 * @param errorField key of the question that the sentence leads to; null for the one that has the check
 */
public record Check(Conditions.Condition condition, String error, String errorField) {
}
