package org.sanctuarycasework.disclosures;

import org.sanctuarycasework.engine.UseCasePart;
import org.sanctuarycasework.escalations.Escalations;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimedTasks;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;

/** How every use case begins that does a task of a disclosure: holds its escalation, then checks the task. */
@UseCasePart
class OfficeDisclosures {

    private final WorkItems items;
    private final Escalations escalations;
    private final ClaimedTasks claimed;
    private final DisclosureProcess process;
    private final Disclosures disclosures;

    OfficeDisclosures(WorkItems items, Escalations escalations, ClaimedTasks claimed, DisclosureProcess process, Disclosures disclosures) {
        this.items = items;
        this.escalations = escalations;
        this.claimed = claimed;
        this.process = process;
        this.disclosures = disclosures;
    }

    /** Throws what {@link ClaimedTasks#require} throws. */
    Disclosure begin(Actor actor, String taskId, String task) {
        WorkItem item = items.byId(taskId).orElseThrow(() -> new TaskNotFound(taskId));
        escalations.lock(item.caseReference()).orElseThrow(() -> new TaskNotFound(taskId));
        claimed.require(actor, taskId, task);
        return process.disclosureOf(taskId).flatMap(disclosures::findById).orElseThrow(() -> new TaskNotFound(taskId));
    }
}
