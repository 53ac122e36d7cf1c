package org.sanctuarycasework.engine;

import java.util.List;
import java.util.Map;

/**
 * A process asked a decision table about a case.
 *
 * @param version of the table, counted by the engine from 1
 * @param inputs  the values the table looked at, by the label of the column
 * @param outputs what each matching rule answered, by output name
 * @param rules   the annotations of the rules that matched, in words; empty if none did
 */
public record DecisionEvaluated(String caseReference, String tableKey, String tableName, int version,
                                Map<String, String> inputs, List<Map<String, String>> outputs, List<String> rules) {
}
