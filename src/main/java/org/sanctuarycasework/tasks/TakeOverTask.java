package org.sanctuarycasework.tasks;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.TaskService;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.people.NotAllowed;

/** Lets a deputy take a task that an absent colleague has claimed; from then on the deputy has it, under their own name. */
@UseCase
public class TakeOverTask {

    private final WorkItems items;
    private final Barred barred;
    private final TaskService engine;
    private final Names names;
    private final Timeline timeline;

    TakeOverTask(WorkItems items, Barred barred, TaskService engine, Names names, Timeline timeline) {
        this.items = items;
        this.barred = barred;
        this.engine = engine;
        this.names = names;
        this.timeline = timeline;
    }

    /**
     * Taking over what one already has changes nothing.
     *
     * @throws TaskNotFound if it is not for a team of the actor
     * @throws NotAllowed   if the four-eyes rule keeps one of the two from it
     * @throws TaskTaken    if it is done, or held by somebody whom the actor does not stand in for today
     */
    public WorkItem takeOver(Actor actor, String id) {
        WorkItem item = items.lockOfOwnTeams(actor, id);
        if (item.isOpen() && item.isClaimedBy(actor)) {
            return item;
        }
        if (!item.mayBeTakenOverBy(actor)) {
            throw new TaskTaken(id, item.isOpen() ? item.assigneeId() : null);
        }
        barred.refuse(actor, item);
        UUID absent = item.assigneeId();
        timeline.record(item.caseReference(), actor, Audience.INTERNAL, "taken-over",
                Map.of("task", item.name(), "holder", names.namesOf(Set.of(absent)).get(absent)));
        engine.setAssignee(id, actor.personId().toString());
        items.markTakenOver(id, absent);
        return item;
    }
}
