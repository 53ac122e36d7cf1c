package org.sanctuarycasework.applications;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimedTasks;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.stereotype.Component;

/** How every use case begins that finishes a task of an application: holds the application, then checks the task. */
@Component
class ApplicationTasks {

    private final WorkItems items;
    private final ClaimedTasks claimed;
    private final Applications applications;

    ApplicationTasks(WorkItems items, ClaimedTasks claimed, Applications applications) {
        this.items = items;
        this.claimed = claimed;
        this.applications = applications;
    }

    /** Throws what {@link ClaimedTasks#require} throws. */
    Application begin(Actor actor, String taskId, String task) {
        WorkItem item = items.byId(taskId).orElseThrow(() -> new TaskNotFound(taskId));
        Application application = applications.lock(item.caseReference()).orElseThrow(() -> new TaskNotFound(taskId));
        claimed.require(actor, taskId, task);
        return application;
    }
}
