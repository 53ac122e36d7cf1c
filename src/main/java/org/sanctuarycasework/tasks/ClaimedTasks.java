package org.sanctuarycasework.tasks;

import org.camunda.bpm.engine.TaskService;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.KeptAway;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The door every use case goes through that finishes a task: it is the right one, open, and claimed by the actor. */
@Component
public class ClaimedTasks {

    private final WorkItems items;
    private final Barred barred;
    private final TaskService engine;
    private final ApplicationEventPublisher events;

    ClaimedTasks(WorkItems items, Barred barred, TaskService engine, ApplicationEventPublisher events) {
        this.items = items;
        this.barred = barred;
        this.engine = engine;
        this.events = events;
    }

    /**
     * @param task id of the task in its process model
     * @throws TaskNotFound if it does not exist, is of another kind, or belongs to no team of the actor
     * @throws TaskTaken    if somebody else has it or it is done
     * @throws NotAllowed   if the actor did not claim it first, or the four-eyes rule keeps them from it
     */
    public WorkItem require(Actor actor, String id, String task) {
        WorkItem item = items.lockOfOwnTeams(actor, id);
        if (!item.task().equals(task)) {
            throw new TaskNotFound(id);
        }
        if (!item.isOpen()) {
            throw new TaskTaken(id, null);
        }
        if (item.assigneeId() == null) {
            throw new NotAllowed("tasks.claim-first");
        }
        if (!item.isClaimedBy(actor)) {
            throw new TaskTaken(id, item.assigneeId());
        }
        barred.refuse(actor, item);
        return item;
    }

    /**
     * Claims an open task of a case and gives it to be finished at once, for whoever does many together.
     *
     * @throws TaskNotFound if it is done or of another case, or is for no team of the actor
     * @throws TaskTaken    if somebody else has it
     * @throws NotAllowed   if the four-eyes rule keeps the actor from it
     */
    public WorkItem take(Actor actor, String caseReference, String id) {
        WorkItem item = items.lockOfOwnTeams(actor, id);
        if (!item.caseReference().equals(caseReference) || !item.isOpen()) {
            throw new TaskNotFound(id);
        }
        if (item.assigneeId() != null && !item.isClaimedBy(actor)) {
            throw new TaskTaken(item.id(), item.assigneeId());
        }
        barred.refuse(actor, item);
        if (item.assigneeId() == null) {
            engine.claim(item.id(), actor.personId().toString());
        }
        return item;
    }

    /**
     * As {@link #take}, for the one open task of a kind in a case.
     *
     * @param task id of the task in its process model
     */
    public WorkItem takeOnly(Actor actor, String caseReference, String task) {
        return take(actor, caseReference, only(caseReference, task));
    }

    /**
     * As {@link #takeOnly}, though a colleague may have claimed it: for what is done by one press, so that nobody who only
     * looks at it keeps others from it.
     */
    public WorkItem takeOverOnly(Actor actor, String caseReference, String task) {
        String id = only(caseReference, task);
        WorkItem item = items.lockOfOwnTeams(actor, id);
        if (!item.isOpen()) {
            throw new TaskNotFound(id);
        }
        barred.refuse(actor, item);
        engine.setAssignee(id, actor.personId().toString());
        return item;
    }

    private String only(String caseReference, String task) {
        return items.openOf(caseReference).stream().filter(item -> item.task().equals(task)).map(WorkItem::id)
                .findFirst().orElseThrow(() -> new TaskNotFound(task));
    }

    /** Gives everything that the actor has claimed in a case back to its teams, and keeps its tasks from their lists. */
    public void leave(Actor actor, String caseReference) {
        items.keepFrom(actor, caseReference);
        items.openOf(caseReference).stream().filter(item -> item.isClaimedBy(actor))
                .forEach(item -> engine.setAssignee(item.id(), null));
        events.publishEvent(new KeptAway(actor.personId()));
    }
}
