package org.sanctuarycasework.applications;

import java.math.BigDecimal;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.funds.PotOverspent;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.WorkItems;

/** Whoever the delegation table names decides an application; never the person who recommended. */
@UseCase
public class DecideApplication {

    /** Id of its task in the process model. */
    public static final String TASK = "decideApplication";

    private final ApplicationTasks tasks;
    private final WorkItems items;
    private final Deciding deciding;

    DecideApplication(ApplicationTasks tasks, WorkItems items, Deciding deciding) {
        this.tasks = tasks;
        this.items = items;
        this.deciding = deciding;
    }

    /**
     * @param amount  pounds, not over what was asked for; ignored for a decline
     * @param reason  told to the applicant
     * @param meeting of Mayor and Cabinet, where they decide
     * @throws Refused      if the delegation table gives such an amount to a level above the one that decides
     * @throws PotOverspent if the pot has less left than is offered
     */
    public Application decide(Actor actor, String taskId, Outcome outcome, BigDecimal amount, String reason,
                              Meeting meeting) {
        Application application = tasks.begin(actor, taskId, TASK);
        deciding.decide(actor, application, items.byId(taskId).orElseThrow(() -> new TaskNotFound(taskId)), outcome, amount,
                reason, meeting);
        return application;
    }
}
