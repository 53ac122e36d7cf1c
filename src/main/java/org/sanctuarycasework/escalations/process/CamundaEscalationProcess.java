package org.sanctuarycasework.escalations.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.sanctuarycasework.escalations.Escalation;
import org.sanctuarycasework.escalations.EscalationProcess;
import org.sanctuarycasework.escalations.RoutingFacts;
import org.sanctuarycasework.escalations.ServiceArea;
import org.springframework.stereotype.Component;

/** The process of an escalation on the engine; all that it keeps are services, teams and times, nothing about the household. */
@Component
class CamundaEscalationProcess implements EscalationProcess {

    private static final String KEY = "housing-escalation";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;

    CamundaEscalationProcess(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public String routeVersion() {
        return repository.createProcessDefinitionQuery().processDefinitionKey(KEY).latestVersion().singleResult().getVersionTag();
    }

    @Override
    public void raised(Escalation escalation, RoutingFacts facts, int firstStage, Instant breachCheckAt) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("organisationId", escalation.organisationId().toString());
        variables.put("service", facts.service().key());
        variables.put("urgency", facts.urgency().key());
        variables.put("tonight", escalation.isForTonight());
        // what the tables go by at the start is not left in the engine
        variables.put("children", Variables.booleanValue(facts.children(), true));
        variables.put("childAlone", Variables.booleanValue(facts.childAlone(), true));
        variables.put("childAtRisk", Variables.booleanValue(facts.childAtRisk(), true));
        variables.put("partSeven", Variables.booleanValue(facts.partSeven(), true));
        variables.put("firstStage", firstStage);
        variables.put("acknowledgeBy", Date.from(escalation.acknowledgeBy()));
        variables.put("breachCheckAt", Date.from(breachCheckAt));
        runtime.startProcessInstanceByKey(KEY, escalation.reference(), variables);
    }

    @Override
    public ServiceArea serviceOf(String taskId) {
        return ServiceArea.ofKey((String) tasks.getVariable(taskId, "service"));
    }

    @Override
    public void answered(String taskId, Instant standsAt) {
        tasks.setVariable(taskId, "answer", "answered");
        tasks.setVariable(taskId, "answerStandsAt", Date.from(standsAt));
        tasks.complete(taskId);
    }

    @Override
    public void informationWanted(String taskId, Instant dueAt) {
        tasks.setVariable(taskId, "answer", "more-information");
        tasks.setVariable(taskId, "informationDueAt", Date.from(dueAt));
        tasks.complete(taskId);
    }

    @Override
    public boolean informationGiven(Escalation escalation, ServiceArea service) {
        for (Task task : tasks.createTaskQuery().processInstanceBusinessKey(escalation.reference())
                .taskDefinitionKey("giveInformation").list()) {
            if (service.key().equals(tasks.getVariable(task.getId(), "service"))) {
                tasks.complete(task.getId());
                return true;
            }
        }
        return false;
    }

    @Override
    public void accepted(Escalation escalation, ServiceArea service) {
        tell("answerAccepted", escalation, service, Map.of());
    }

    @Override
    public void notAccepted(Escalation escalation, ServiceArea service, int nextStage) {
        tell("answerNotAccepted", escalation, service, Map.of("stage", nextStage));
    }

    @Override
    public void acknowledged(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void breachReviewed(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void outcomeReported(Escalation escalation) {
        Task task = tasks.createTaskQuery().processInstanceBusinessKey(escalation.reference())
                .taskDefinitionKey("reportOutcome").singleResult();
        if (task != null) {
            tasks.complete(task.getId());
        }
    }

    @Override
    public void withdrawn(Escalation escalation) {
        runtime.createMessageCorrelation("escalationWithdrawn").processInstanceBusinessKey(escalation.reference()).correlateAll();
    }

    /** To that one of the services which waits for it. */
    private void tell(String message, Escalation escalation, ServiceArea service, Map<String, Object> variables) {
        runtime.createExecutionQuery().processInstanceBusinessKey(escalation.reference()).messageEventSubscriptionName(message).list().stream()
                .filter(waiting -> service.key().equals(runtime.getVariable(waiting.getId(), "service")))
                .forEach(waiting -> runtime.messageEventReceived(message, waiting.getId(), variables));
    }
}
