package org.sanctuarycasework.tasks;

import java.util.Map;
import java.util.stream.Collectors;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.engine.DecisionEvaluated;
import org.sanctuarycasework.people.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down which rule of a table decided about a case, on what inputs; due times are shown on the task. */
@Component
class DecisionsInTimeline {

    private final Timeline timeline;

    DecisionsInTimeline(Timeline timeline) {
        this.timeline = timeline;
    }

    @EventListener
    void record(DecisionEvaluated decision) {
        if (decision.tableKey().endsWith("-task-times")) {
            return;
        }
        String inputs = decision.inputs().entrySet().stream()
                .map(input -> input.getKey() + ": " + input.getValue()).collect(Collectors.joining("; "));
        timeline.record(decision.caseReference(), Actor.SYSTEM, Audience.INTERNAL,
                decision.rules().isEmpty() ? "table-found-nothing" : "table-decided",
                Map.of("table", decision.tableName(), "version", String.valueOf(decision.version()),
                        "inputs", inputs, "rules", String.join("; ", decision.rules())));
    }
}
