package org.sanctuarycasework.applications;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** An officer writes down what residents of the ward said, where the round asks them. */
@UseCase
public class RecordConsultation {

    /** Id of its task in the process model. */
    public static final String TASK = "recordConsultation";

    private final ApplicationTasks tasks;
    private final ApplicationProcess process;
    private final Judgements judgements;
    private final Journal journal;
    private final Clock clock;

    RecordConsultation(ApplicationTasks tasks, ApplicationProcess process, Judgements judgements, Journal journal, Clock clock) {
        this.tasks = tasks;
        this.process = process;
        this.judgements = judgements;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param votes null if residents did not vote */
    public Application record(Actor actor, String taskId, Integer votes, String result) {
        Application application = tasks.begin(actor, taskId, TASK);
        if (votes == null) {
            journal.write(application, actor, Audience.INTERNAL, "consulted-without-vote", Map.of("result", result));
        } else {
            journal.write(application, actor, Audience.INTERNAL, "consulted",
                    Map.of("votes", votes.toString(), "result", result));
        }
        judgements.add(new Consultation(application.reference(), actor.personId(), clock.instant(), votes, result));
        process.consulted(taskId);
        return application;
    }
}
