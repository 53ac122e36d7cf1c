package org.sanctuarycasework.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static java.util.stream.Collectors.toUnmodifiableSet;

/** Where the process of a case stands: for the picture, and for the same as a list. */
@Component
public class ProcessStandings {

    private static final Set<String> SHOWN = Set.of("startEvent", "userTask", "businessRuleTask", "serviceTask",
            "noneEndEvent", "boundaryTimer", "intermediateMessageCatch", "callActivity");

    private final HistoryService history;
    private final RepositoryService repository;

    ProcessStandings(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    /** @return the steps in the order in which they began; empty if the case has no process yet */
    @Transactional(readOnly = true)
    public Optional<Standing> of(String reference) {
        return newest(ofCase(reference)).map(this::standing);
    }

    /** As {@link #of(String)}, where a case has processes beside each other. */
    @Transactional(readOnly = true)
    public Optional<Standing> of(String reference, String process) {
        return newest(ofCase(reference).processDefinitionKey(process)).map(this::standing);
    }

    /** The BPMN model that the case runs on, as XML. */
    public Optional<String> model(String reference) {
        return newest(ofCase(reference)).map(instance -> xml(instance.getProcessDefinitionId()));
    }

    /** As {@link #model(String)}, where a case has processes beside each other. */
    public Optional<String> model(String reference, String process) {
        return newest(ofCase(reference).processDefinitionKey(process)).map(instance -> xml(instance.getProcessDefinitionId()));
    }

    /** The BPMN model on which new cases run, as XML. */
    public Optional<String> newestModel(String key) {
        return Optional.ofNullable(repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult())
                .map(definition -> xml(definition.getId()));
    }

    private String xml(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    private Standing standing(HistoricProcessInstance instance) {
        List<Step> steps = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime().asc()
                .orderPartiallyByOccurrence().asc()
                .listPage(0, 500).stream()
                .filter(activity -> SHOWN.contains(activity.getActivityType()))
                .map(ProcessStandings::step).toList();
        Set<String> active = steps.stream().filter(Step::active).map(Step::activity).collect(toUnmodifiableSet());
        return new Standing(instance.getProcessDefinitionName(), steps, active);
    }

    private HistoricProcessInstanceQuery ofCase(String reference) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(reference).rootProcessInstances();
    }

    private static Optional<HistoricProcessInstance> newest(HistoricProcessInstanceQuery found) {
        return found.orderByProcessInstanceStartTime().desc().listPage(0, 1).stream().findFirst();
    }

    private static Step step(HistoricActivityInstance activity) {
        return new Step(activity.getActivityId(), activity.getActivityName(), activity.getStartTime().toInstant(),
                activity.getEndTime() == null ? null : activity.getEndTime().toInstant(), activity.isCanceled());
    }

    /** @param active ids of the activities in which the process waits */
    public record Standing(String processName, List<Step> steps, Set<String> active) {
    }

    /** @param endedAt null while the process waits here */
    public record Step(String activity, String name, Instant startedAt, Instant endedAt, boolean cancelled) {

        public boolean active() {
            return endedAt == null;
        }
    }
}
