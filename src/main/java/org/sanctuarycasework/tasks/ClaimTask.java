package org.sanctuarycasework.tasks;

import org.camunda.bpm.engine.TaskService;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** Takes a task of one's teams for oneself, so that everybody sees who works on it. */
@UseCase
public class ClaimTask {

    private final WorkItems items;
    private final Barred barred;
    private final TaskService engine;

    ClaimTask(WorkItems items, Barred barred, TaskService engine) {
        this.items = items;
        this.barred = barred;
        this.engine = engine;
    }

    /**
     * Claiming what one already has changes nothing.
     *
     * @throws TaskTaken  if somebody else has it or it is done
     * @throws NotAllowed if the four-eyes rule keeps the actor from it
     */
    public WorkItem claim(Actor actor, String id) {
        WorkItem item = items.lock(actor, id);
        if (!item.mayBeDoneBy(actor)) {
            // where the rule left nobody in their team, another is asked; whom it keeps out may know that it does
            barred.refuse(actor, item);
            throw new TaskNotFound(id);
        }
        if (!item.isOpen() || item.assigneeId() != null && !item.isClaimedBy(actor)) {
            throw new TaskTaken(id, item.assigneeId());
        }
        if (item.assigneeId() == null) {
            barred.refuse(actor, item);
            engine.claim(id, actor.personId().toString());
        }
        return item;
    }
}
