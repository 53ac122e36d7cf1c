package org.sanctuarycasework.disclosures.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.sanctuarycasework.deadlines.TimeLimit;
import org.sanctuarycasework.disclosures.DecideOnDisclosure;
import org.sanctuarycasework.disclosures.Disclosure;
import org.sanctuarycasework.disclosures.DisclosureProcess;
import org.sanctuarycasework.tasks.DueTimes;
import org.springframework.stereotype.Component;

/** The process of a disclosure on the engine, under the reference of its escalation; it is told nothing of what is shared. */
@Component
class CamundaDisclosureProcess implements DisclosureProcess {

    private static final String KEY = "disclosure";
    private static final String ID = "disclosureId";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DueTimes dueTimes;

    CamundaDisclosureProcess(RuntimeService runtime, TaskService tasks, DueTimes dueTimes) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.dueTimes = dueTimes;
    }

    @Override
    public TimeLimit asked(Disclosure disclosure) {
        ProcessInstance begun = runtime.startProcessInstanceByKey(KEY, disclosure.reference(),
                Map.of(ID, disclosure.id().toString(), "askingTeam", disclosure.askingTeam()));
        return dueTimes.limit(begun.getProcessDefinitionId(), DecideOnDisclosure.TASK, disclosure.askedAt());
    }

    @Override
    public Optional<UUID> disclosureOf(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(task -> UUID.fromString((String) tasks.getVariable(task.getId(), ID)));
    }

    @Override
    public void decided(String taskId, boolean approved) {
        tasks.complete(taskId, Map.of("approved", approved));
    }

    @Override
    public String decisionTask(Disclosure disclosure) {
        Task task = tasks.createTaskQuery().taskDefinitionKey(DecideOnDisclosure.TASK).processInstanceBusinessKey(disclosure.reference())
                .processVariableValueEquals(ID, disclosure.id().toString()).singleResult();
        return task == null ? null : task.getId();
    }

    @Override
    public void takenBack(Disclosure disclosure) {
        runtime.createMessageCorrelation("disclosureTakenBack").processInstanceBusinessKey(disclosure.reference())
                .processInstanceVariableEquals(ID, disclosure.id().toString()).correlate();
    }

    @Override
    public void recorded(String taskId, boolean shared) {
        tasks.complete(taskId, Map.of("shared", shared));
    }
}
