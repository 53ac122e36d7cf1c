package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.time.Clock;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** An officer recommends an offer, a reserve place or a decline; the delegation table then names who decides. */
@UseCase
public class RecommendOutcome {

    /** Id of its task in the process model. */
    public static final String TASK = "recommendOutcome";

    private final ApplicationTasks tasks;
    private final ApplicationProcess process;
    private final Judgements judgements;
    private final Journal journal;
    private final Clock clock;

    RecommendOutcome(ApplicationTasks tasks, ApplicationProcess process, Judgements judgements, Journal journal,
                     Clock clock) {
        this.tasks = tasks;
        this.process = process;
        this.judgements = judgements;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param amount pounds, not over what was asked for; ignored for a decline */
    public Application recommend(Actor actor, String taskId, Outcome outcome, BigDecimal amount, String reason) {
        Application application = tasks.begin(actor, taskId, TASK);
        BigDecimal granted = Amounts.granted(outcome, amount, application.requested());
        application.become(Status.DECISION);
        journal.write(application, actor, Audience.INTERNAL, "recommended-" + outcome.key(), Amounts.details(granted, reason));
        judgements.add(new Recommendation(application.reference(), actor.personId(), clock.instant(), outcome, granted,
                reason));
        // A decline is decided by whoever could have granted the request.
        process.recommended(taskId, granted == null ? application.requested() : granted);
        return application;
    }
}
