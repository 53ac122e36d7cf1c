package org.sanctuarycasework.applications.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.sanctuarycasework.applications.Delegation;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the table that the running process itself asked: the one its model names, in the version deployed with it. */
@Component
class CamundaDelegation implements Delegation {

    private static final String FIND_WHO_DECIDES = "findWhoDecides";

    private final TaskService tasks;
    private final RepositoryService models;
    private final DecisionService tables;

    CamundaDelegation(TaskService tasks, RepositoryService models, @Lazy DecisionService tables) {
        this.tasks = tasks;
        this.models = models;
        this.tables = tables;
    }

    @Override
    public String teamFor(String taskId, BigDecimal amount) {
        String process = tasks.createTaskQuery().taskId(taskId).singleResult().getProcessDefinitionId();
        Map<String, Object> facts = new HashMap<>(tasks.getVariables(taskId));
        facts.put("amount", amount.doubleValue());
        return tables.evaluateDecisionTableById(table(process).getId()).variables(facts).evaluate().getSingleEntry();
    }

    private DecisionDefinition table(String process) {
        BusinessRuleTask step = models.getBpmnModelInstance(process).getModelElementById(FIND_WHO_DECIDES);
        ProcessDefinition definition = models.getProcessDefinition(process);
        return models.createDecisionDefinitionQuery().decisionDefinitionKey(step.getCamundaDecisionRef())
                .deploymentId(definition.getDeploymentId()).singleResult();
    }
}
