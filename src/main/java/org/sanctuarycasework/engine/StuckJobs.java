package org.sanctuarycasework.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Steps that the processes take by themselves and that failed or are late: which, why, and trying them once more. */
@Component
public class StuckJobs {

    /** Of each kind: given up, and still being tried. */
    public static final int MOST = 50;

    /** The engine looks for due timers every few seconds; one that waits for longer has been forgotten. */
    private static final Duration GRACE = Duration.ofMinutes(1);
    private static final int LONGEST_MESSAGE = 300;
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

    private final ManagementService jobs;
    private final RuntimeService processes;
    private final RepositoryService models;
    private final Clock clock;

    StuckJobs(ManagementService jobs, RuntimeService processes, RepositoryService models, Clock clock) {
        this.jobs = jobs;
        this.processes = processes;
        this.models = models;
        this.clock = clock;
    }

    /** Those given up first, each kind by the time at which it should have happened. */
    public List<StuckJob> all() {
        List<Job> found = Stream.concat(
                jobs.createJobQuery().noRetriesLeft().orderByJobDuedate().asc().listPage(0, MOST).stream(),
                jobs.createJobQuery().withException().withRetriesLeft().orderByJobDuedate().asc().listPage(0, MOST).stream())
                .toList();
        Map<String, String> references = references(found);
        return found.stream().map(job -> stuck(job, references.get(root(job)))).toList();
    }

    /** Timers that should have fired more than a minute ago, and did not fail: nobody took them up. Longest ago first. */
    public List<LateTimer> late() {
        List<Job> found = lateTimers().orderByJobDuedate().asc().listPage(0, MOST);
        Map<String, String> references = references(found);
        Map<String, String> steps = found.stream().map(Job::getJobDefinitionId).filter(Objects::nonNull).distinct()
                .collect(Collectors.toMap(Function.identity(), this::stepOfDefinition));
        return found.stream().map(job -> new LateTimer(references.get(root(job)), steps.get(job.getJobDefinitionId()),
                job.getDuedate().toInstant())).toList();
    }

    public long countLate() {
        return lateTimers().count();
    }

    public long countGivenUp() {
        return jobs.createJobQuery().noRetriesLeft().count();
    }

    private JobQuery lateTimers() {
        return jobs.createJobQuery().timers().active().withRetriesLeft().duedateLowerThan(Date.from(clock.instant().minus(GRACE)));
    }

    /**
     * Lets the engine try a step that was given up once more, soon.
     *
     * @return false if it is not stuck any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tryAgain(String id) {
        boolean stuck = jobs.createJobQuery().jobId(id).noRetriesLeft().count() > 0;
        if (stuck) {
            jobs.setJobRetries(id, 1);
        }
        return stuck;
    }

    private Map<String, String> references(List<Job> found) {
        Set<String> roots = found.stream().map(StuckJobs::root).filter(id -> id != null).collect(Collectors.toSet());
        return roots.isEmpty() ? Map.of()
                : processes.createProcessInstanceQuery().processInstanceIds(roots).listPage(0, 2 * MOST).stream()
                        .filter(process -> process.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private StuckJob stuck(Job job, String reference) {
        Instant at = (job.getDuedate() == null ? job.getCreateTime() : job.getDuedate()).toInstant();
        return new StuckJob(job.getId(), reference, stepOf(job), at, job.getRetries(), Cause.of(job.getExceptionMessage()),
                firstLine(job.getExceptionMessage()));
    }

    private String stepOf(Job job) {
        return job.getProcessDefinitionId() == null || job.getFailedActivityId() == null ? null
                : label(job.getProcessDefinitionId(), job.getFailedActivityId());
    }

    private String stepOfDefinition(String jobDefinitionId) {
        JobDefinition definition = jobs.createJobDefinitionQuery().jobDefinitionId(jobDefinitionId).singleResult();
        return label(definition.getProcessDefinitionId(), definition.getActivityId());
    }

    private String label(String model, String activity) {
        ModelElementInstance step = models.getBpmnModelInstance(model).getModelElementById(activity);
        return Optional.ofNullable(step).map(element -> element.getAttributeValue("name")).orElse(activity);
    }

    private static String root(Job job) {
        return job.getRootProcessInstanceId() == null ? job.getProcessInstanceId() : job.getRootProcessInstanceId();
    }

    /** Without mail addresses, which are personal. */
    private static String firstLine(String message) {
        String line = message == null ? "" : ADDRESS.matcher(message.strip().lines().findFirst().orElse("")).replaceAll("…");
        return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "…" : line;
    }

    /**
     * A step that failed.
     *
     * @param caseReference null if it belongs to no case
     * @param step          as the model labels it; null for the engine's own work
     * @param at            when it should have happened
     * @param triesLeft     0 if it was given up
     * @param technical     the first line of what the program said, for whoever looks after it
     */
    public record StuckJob(String id, String caseReference, String step, Instant at, int triesLeft, Cause cause,
                           String technical) {
    }

    /**
     * A timer that nobody took up.
     *
     * @param step as the model labels it; null for the engine's own work
     */
    public record LateTimer(String caseReference, String step, Instant dueAt) {
    }

    /** Why a step failed, as far as it can be told in words. */
    public enum Cause {
        CHANGED_MEANWHILE("OptimisticLocking|updated by another transaction|could not serialize|deadlock"),
        UNREACHABLE("[Cc]onnect(ion)? (refused|reset)|[Tt]imed? ?out|UnknownHost|ConnectException"),
        DATABASE("PSQLException|SQLException|persistence layer|DataIntegrity|Error (flushing|updating|querying)"),
        OTHER("");

        private final Pattern words;

        Cause(String words) {
            this.words = Pattern.compile(words);
        }

        static Cause of(String message) {
            return Stream.of(values()).filter(cause -> cause.words.matcher(message == null ? "" : message).find())
                    .findFirst().orElse(OTHER);
        }
    }
}
