package org.sanctuarycasework.escalations;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimedTasks;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.stereotype.Component;

/** How every use case of the council begins that does a task of an escalation: holds the escalation, then checks the task. */
@Component
class OfficeEscalations {

    private final WorkItems items;
    private final ClaimedTasks claimed;
    private final Escalations escalations;

    OfficeEscalations(WorkItems items, ClaimedTasks claimed, Escalations escalations) {
        this.items = items;
        this.claimed = claimed;
        this.escalations = escalations;
    }

    /** Throws what {@link ClaimedTasks#require} throws. */
    Escalation begin(Actor actor, String taskId, String task) {
        WorkItem item = items.byId(taskId).orElseThrow(() -> new TaskNotFound(taskId));
        Escalation escalation = escalations.lock(item.caseReference()).orElseThrow(() -> new TaskNotFound(taskId));
        claimed.require(actor, taskId, task);
        return escalation;
    }
}
