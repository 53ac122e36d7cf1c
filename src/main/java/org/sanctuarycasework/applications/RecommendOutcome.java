package org.sanctuarycasework.applications;

import java.math.BigDecimal;

import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** Somebody recommends an offer, a reserve place or a decline; the delegation table then names who decides. */
@UseCase
public class RecommendOutcome {

    /** Id of its task in the process model. */
    public static final String TASK = "recommendOutcome";

    private final ApplicationTasks tasks;
    private final Recommending recommending;

    RecommendOutcome(ApplicationTasks tasks, Recommending recommending) {
        this.tasks = tasks;
        this.recommending = recommending;
    }

    /** @param amount pounds, not over what was asked for; ignored for a decline */
    public Application recommend(Actor actor, String taskId, Outcome outcome, BigDecimal amount, String reason) {
        Application application = tasks.begin(actor, taskId, TASK);
        recommending.recommend(actor, application, taskId, outcome, amount, reason);
        return application;
    }
}
