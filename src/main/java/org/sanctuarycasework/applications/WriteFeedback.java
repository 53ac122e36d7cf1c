package org.sanctuarycasework.applications;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.funds.Round.Criterion;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.people.Actor;

/** An officer writes, from the scores, what the applicant will read about each criterion. */
@UseCase
public class WriteFeedback {

    /** Id of its task in the process model. */
    public static final String TASK = "writeFeedback";

    private final ApplicationTasks tasks;
    private final ApplicationProcess process;
    private final Judgements judgements;
    private final Rounds rounds;
    private final Journal journal;
    private final Clock clock;

    WriteFeedback(ApplicationTasks tasks, ApplicationProcess process, Judgements judgements, Rounds rounds, Journal journal,
                  Clock clock) {
        this.tasks = tasks;
        this.process = process;
        this.judgements = judgements;
        this.rounds = rounds;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException unless there is a remark on each criterion of the round */
    public Application write(Actor actor, String taskId, Map<String, String> remarks) {
        Application application = tasks.begin(actor, taskId, TASK);
        if (!rounds.byId(application.roundId()).criteria().stream().map(Criterion::key)
                .allMatch(key -> !remarks.getOrDefault(key, "").isBlank())) {
            throw new IllegalArgumentException("Each criterion wants a remark");
        }
        journal.write(application, actor, Audience.INTERNAL, "feedback-written", Map.of());
        judgements.add(new Feedback(application.reference(), actor.personId(), clock.instant(), remarks));
        process.feedbackWritten(taskId);
        return application;
    }
}
