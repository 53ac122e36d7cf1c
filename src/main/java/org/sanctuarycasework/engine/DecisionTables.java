package org.sanctuarycasework.engine;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the newest version of a decision table, outside of any process. */
@Component
public class DecisionTables {

    private final DecisionService decisions;

    DecisionTables(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    /** @return the outputs of each matching rule, by output name; empty if no rule matched */
    public List<Map<String, Object>> evaluate(String key, Map<String, ?> inputs) {
        return decisions.evaluateDecisionTableByKey(key).variables(Map.copyOf(inputs)).evaluate().getResultList();
    }
}
