package org.sanctuarycasework.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fires timers by hand where the clock is moved, as for sample data of the past; otherwise the engine does it alone. */
@Component
public class DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);
    private static final Duration DELAY = Duration.ofSeconds(4);

    private final ProcessEngine engine;
    private final ManagementService jobs;
    private final RuntimeService processes;
    private final CaseworkClock clock;

    DueJobs(ProcessEngine engine, ManagementService jobs, RuntimeService processes, CaseworkClock clock) {
        this.engine = engine;
        this.jobs = jobs;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Fires the timers of one case that are due up to the moment, each with the clock moved to a few seconds after
     * its due time; leaves the clock at the last of them.
     */
    public void runUntil(String reference, Instant moment) {
        for (Optional<Job> due = next(reference, moment); due.isPresent(); due = next(reference, moment)) {
            moveOnTo(due.get().getDuedate().toInstant().plus(DELAY));
            jobs.executeJob(due.get().getId());
        }
    }

    /**
     * Does what is due of all cases up to the moment, one after the other, each with the clock moved to a few seconds
     * after its due time, and leaves the clock at the moment. What fails is tried as often as the engine would and then
     * left, without keeping the rest.
     */
    public void runAllUntil(Instant moment) {
        for (Optional<Job> due = nextOfAll(moment); due.isPresent(); due = nextOfAll(moment)) {
            if (due.get().getDuedate() != null) {
                moveOnTo(due.get().getDuedate().toInstant().plus(DELAY));
            }
            try {
                jobs.executeJob(due.get().getId());
            } catch (RuntimeException failed) {
                LOG.warn("A step that is due failed: {}", failed.getClass().getSimpleName());
            }
        }
        clock.moveTo(moment);
    }

    /** Does the work while the engine fires nothing by itself, whatever the clock shows. */
    public void whileNoneRunByThemselves(Runnable work) {
        JobExecutor executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        boolean active = executor.isActive();
        if (active) {
            executor.shutdown();
        }
        try {
            work.run();
        } finally {
            if (active) {
                executor.start();
            }
        }
    }

    /** Never back: of two that are due within a moment, what the first did took time. */
    private void moveOnTo(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            clock.moveTo(moment);
        }
    }

    private Optional<Job> nextOfAll(Instant moment) {
        return Stream.concat(
                        jobs.createJobQuery().messages().withRetriesLeft().active().listPage(0, 1).stream(),
                        jobs.createJobQuery().timers().withRetriesLeft().active()
                                .duedateLowerThan(Date.from(moment)).orderByJobDuedate().asc().listPage(0, 1).stream())
                .findFirst();
    }

    private Optional<Job> next(String reference, Instant moment) {
        ProcessInstance process = processes.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference).rootProcessInstances().singleResult();
        return process == null ? Optional.empty()
                : jobs.createJobQuery().processInstanceId(process.getId()).timers()
                        .orderByJobDuedate().asc().listPage(0, 1).stream()
                        .filter(job -> !job.getDuedate().toInstant().isAfter(moment)).findFirst();
    }
}
