package org.sanctuarycasework.applications;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** A manager who did not make the check agrees that the fund cannot take an application, or sends it back. */
@UseCase
public class ConfirmNotEligible {

    /** Id of its task in the process model. */
    public static final String TASK = "confirmNotEligible";

    private final ApplicationTasks tasks;
    private final ApplicationProcess process;
    private final Timeline timeline;
    private final Journal journal;
    private final Clock clock;

    ConfirmNotEligible(ApplicationTasks tasks, ApplicationProcess process, Timeline timeline, Journal journal,
                       Clock clock) {
        this.tasks = tasks;
        this.process = process;
        this.timeline = timeline;
        this.journal = journal;
        this.clock = clock;
    }

    /** The finding that waits to be confirmed: who made it, and the reason the applicant would be told. */
    public TimelineEntry finding(String reference) {
        return timeline.newest(reference, "found-not-eligible").orElseThrow();
    }

    public Application confirm(Actor actor, String taskId) {
        Application application = tasks.begin(actor, taskId, TASK);
        TimelineEntry finding = finding(application.reference());
        application.end(Status.NOT_ELIGIBLE, finding.details().get("reason"), clock.instant());
        journal.write(application, actor, Audience.SHARED, "not-eligible", finding.details());
        process.notEligibleConfirmed(taskId, true);
        return application;
    }

    public Application sendBack(Actor actor, String taskId, String reason) {
        Application application = tasks.begin(actor, taskId, TASK);
        journal.write(application, actor, Audience.INTERNAL, "not-eligible-sent-back", Map.of("reason", reason));
        process.notEligibleConfirmed(taskId, false);
        return application;
    }
}
