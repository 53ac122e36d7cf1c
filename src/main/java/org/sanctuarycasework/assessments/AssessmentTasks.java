package org.sanctuarycasework.assessments;

import org.sanctuarycasework.assessments.AssessedCases.Assessed;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimedTasks;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.stereotype.Component;

/** How every use case of an assessment begins: holds the case, then checks the task. */
@Component
class AssessmentTasks {

    private final WorkItems items;
    private final ClaimedTasks claimed;
    private final AssessedCases cases;

    AssessmentTasks(WorkItems items, ClaimedTasks claimed, AssessedCases cases) {
        this.items = items;
        this.claimed = claimed;
        this.cases = cases;
    }

    /** Throws what {@link ClaimedTasks#require} throws. */
    Assessed begin(Actor actor, String taskId, String task) {
        WorkItem item = items.byId(taskId).orElseThrow(() -> new TaskNotFound(taskId));
        Assessed assessed = cases.lock(item.caseReference());
        claimed.require(actor, taskId, task);
        return assessed;
    }
}
