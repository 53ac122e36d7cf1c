package org.sanctuarycasework.tasks;

import org.camunda.bpm.engine.TaskService;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** Gives a claimed task back to its teams. */
@UseCase
public class ReleaseTask {

    private final WorkItems items;
    private final TaskService engine;

    ReleaseTask(WorkItems items, TaskService engine) {
        this.items = items;
        this.engine = engine;
    }

    /** @throws TaskTaken if it is done or not the actor's */
    public WorkItem release(Actor actor, String id) {
        WorkItem item = items.lockOfOwnTeams(actor, id);
        if (!item.isOpen() || !item.isClaimedBy(actor)) {
            throw new TaskTaken(id, item.assigneeId());
        }
        engine.setAssignee(id, null);
        return item;
    }
}
