package org.sanctuarycasework.tasks;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.TaskService;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;
import org.sanctuarycasework.people.TeamMembers;
import org.sanctuarycasework.people.TeamMembers.TeamMember;

/** Gives a task to a named colleague of its teams, with a reason; one's own, or as a manager anybody's. */
@UseCase
public class HandOverTask {

    private final WorkItems items;
    private final TeamMembers members;
    private final TaskService engine;
    private final Timeline timeline;

    HandOverTask(WorkItems items, TeamMembers members, TaskService engine, Timeline timeline) {
        this.items = items;
        this.members = members;
        this.engine = engine;
        this.timeline = timeline;
    }

    public static boolean mayHandOver(Actor actor, WorkItem item) {
        return item.isOpen() && (item.isClaimedBy(actor) || actor.is(Role.GRANTS_MANAGER));
    }

    /**
     * @throws TaskTaken  if it is done
     * @throws NotAllowed if it is somebody else's and the actor no manager, or the colleague is not in its teams
     */
    public WorkItem handOver(Actor actor, String id, UUID colleagueId, String reason) {
        WorkItem item = items.lock(id)
                .filter(found -> found.mayBeDoneBy(actor) || actor.is(Role.GRANTS_MANAGER))
                .orElseThrow(() -> new TaskNotFound(id));
        if (!item.isOpen()) {
            throw new TaskTaken(id, null);
        }
        if (!mayHandOver(actor, item)) {
            throw new NotAllowed("tasks.hand-over.not-yours");
        }
        TeamMember colleague = members.of(item.teams()).stream()
                .filter(member -> member.personId().equals(colleagueId)).findFirst()
                .orElseThrow(() -> new NotAllowed("tasks.hand-over.not-in-team"));
        engine.setAssignee(id, colleagueId.toString());
        timeline.record(item.caseReference(), actor, Audience.INTERNAL, "handed-over",
                Map.of("task", item.name(), "to", colleague.name(), "reason", reason));
        return item;
    }
}
