package org.sanctuarycasework.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.deadlines.Span;
import org.sanctuarycasework.deadlines.TimeLimit;
import org.sanctuarycasework.deadlines.TimeLimits;
import org.sanctuarycasework.deadlines.WorkingDays;
import org.sanctuarycasework.engine.NamedInModels;
import org.springframework.context.annotation.Lazy;

/**
 * When a task is due: the working days that the table {@code …-task-times} beside the process gives it. Officers own
 * the table; a running case keeps the version it began with, which is why the answer can be remembered for good.
 * Public, as the engine's expressions call methods of public classes only.
 */
@NamedInModels
public class DueTimes {

    private final RepositoryService repository;
    private final DecisionService decisions;
    private final WorkingDays workingDays;
    private final TimeLimits limits;
    private final Clock clock;
    private final Map<String, Integer> remembered = new ConcurrentHashMap<>();

    DueTimes(@Lazy RepositoryService repository, @Lazy DecisionService decisions, WorkingDays workingDays, TimeLimits limits,
             Clock clock) {
        this.repository = repository;
        this.decisions = decisions;
        this.workingDays = workingDays;
        this.limits = limits;
        this.clock = clock;
    }

    /** Named in models as {@code ${dueTimes.of(execution, 'checkCompleteness')}}. */
    public Date of(DelegateExecution execution, String task) {
        return Date.from(workingDays.endOf(rememberedFor(execution.getProcessDefinitionId(), task), clock.instant()));
    }

    /** The same for pages that say how it was worked out: counted from the day after the task begins, it ends when the task is due. */
    public TimeLimit limit(String processDefinitionId, String task, Instant begins) {
        Instant dayAfter = LocalDate.ofInstant(begins, CaseworkClock.LONDON).plusDays(1).atStartOfDay(CaseworkClock.LONDON).toInstant();
        return limits.limit(new Span(rememberedFor(processDefinitionId, task), Span.Unit.WORKING_DAYS), dayAfter);
    }

    private int rememberedFor(String processDefinitionId, String task) {
        return remembered.computeIfAbsent(processDefinitionId + "/" + task, key -> workingDaysFor(processDefinitionId, task));
    }

    private int workingDaysFor(String processDefinitionId, String task) {
        ProcessDefinition process = repository.getProcessDefinition(processDefinitionId);
        DecisionDefinition table = repository.createDecisionDefinitionQuery()
                .deploymentId(process.getDeploymentId())
                .decisionDefinitionKeyLike("%-task-times").singleResult();
        Number days = decisions.evaluateDecisionTableById(table.getId())
                .variables(Map.of("task", task)).evaluate().getSingleEntry();
        if (days == null) {
            throw new IllegalStateException("The table " + table.getKey() + " has no rule for the task " + task);
        }
        return days.intValue();
    }
}
