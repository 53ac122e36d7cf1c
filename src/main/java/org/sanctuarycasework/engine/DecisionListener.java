package org.sanctuarycasework.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.instance.CoreExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.toMap;

/** Tells, in the same transaction, which rule of a decision table decided about a case: the engine's own history keeps none. */
@Component
class DecisionListener implements DmnDecisionTableEvaluationListener {

    private final ApplicationEventPublisher events;

    DecisionListener(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        String reference = caseReference();
        if (reference == null || !(event.getDecisionTable() instanceof DecisionDefinition table)) {
            return;
        }
        Map<String, String> inputs = new TreeMap<>();
        event.getInputs().forEach(input -> inputs.put(
                input.getName() == null ? input.getId() : input.getName(), plain(input.getValue().getValue())));
        List<String> rules = event.getMatchingRules().stream()
                .map(rule -> wordsOf(table, rule.getId())).filter(Objects::nonNull).toList();
        List<Map<String, String>> outputs = event.getMatchingRules().stream()
                .map(rule -> rule.getOutputEntries().values().stream().collect(toMap(
                        DmnEvaluatedOutput::getOutputName, output -> String.valueOf(output.getValue().getValue()))))
                .toList();
        events.publishEvent(new DecisionEvaluated(
                reference, table.getKey(), table.getName(), table.getVersion(), inputs, outputs, rules));
    }

    /** As people write it: 9000 and not 9000.0 or 9E+3, yes and not true. */
    private static String plain(Object value) {
        return value instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : value instanceof Boolean truth ? (truth ? "yes" : "no") : String.valueOf(value);
    }

    private static String caseReference() {
        if (Context.getCoreExecutionContext() == null) {
            return null;
        }
        CoreExecution execution = Context.getCoreExecutionContext().getExecution();
        return execution instanceof ExecutionEntity entity ? entity.getProcessBusinessKey() : null;
    }

    private static String wordsOf(DecisionDefinition table, String ruleId) {
        DmnModelInstance model = Context.getProcessEngineConfiguration().getDeploymentCache()
                .findDmnModelInstanceForDecisionDefinition(table.getId());
        Rule rule = model.getModelElementById(ruleId);
        return rule == null || rule.getDescription() == null ? null : rule.getDescription().getTextContent().strip();
    }
}
