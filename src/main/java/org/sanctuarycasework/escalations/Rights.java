package org.sanctuarycasework.escalations;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.engine.DecisionTables;
import org.springframework.stereotype.Component;

/** What a household can do about a decision, told with an answer; the words are {@code escalations.rights.<key>}. */
@Component
public class Rights {

    private final DecisionTables tables;

    Rights(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * @param decision kind of decision that was answered about; null if about none
     * @return keys, the strongest first
     */
    public List<String> about(String decision) {
        return tables.evaluate("housing-escalation-rights", Map.of("decision", decision == null ? "none" : decision)).stream()
                .map(row -> (String) row.get("right")).toList();
    }
}
