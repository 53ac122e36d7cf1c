package org.sanctuarycasework.tasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.TaskService;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.TeamMembers.TeamMember;
import org.sanctuarycasework.people.TeamMembers;

/** Gives a task to a named colleague of its teams, with a reason; one's own, or as whoever leads the programme anybody's. */
@UseCase
public class HandOverTask {

    private final WorkItems items;
    private final Programmes programmes;
    private final Barred barred;
    private final TeamMembers members;
    private final TaskService engine;
    private final Timeline timeline;

    HandOverTask(WorkItems items, Programmes programmes, Barred barred, TeamMembers members,
                 TaskService engine, Timeline timeline) {
        this.items = items;
        this.programmes = programmes;
        this.barred = barred;
        this.members = members;
        this.engine = engine;
        this.timeline = timeline;
    }

    public boolean mayHandOver(Actor actor, WorkItem item) {
        return item.isOpen() && (item.isClaimedBy(actor) || leads(actor, item) && !barred.from(item).containsKey(actor.personId()));
    }

    /** Whom it can be given to: those of its teams whom nothing keeps from it. */
    public List<TeamMember> colleagues(WorkItem item) {
        Set<UUID> closedTo = barred.from(item).keySet();
        return members.of(item.teams(), item.organisationId()).stream()
                .filter(member -> !member.personId().equals(item.assigneeId()) && !closedTo.contains(member.personId()))
                .toList();
    }

    /**
     * @throws TaskTaken  if it is done
     * @throws NotAllowed if it is somebody else's and the actor leads no such programme or is kept from it, or the colleague is not in its teams
     */
    public WorkItem handOver(Actor actor, String id, UUID colleagueId, String reason) {
        WorkItem item = items.lock(actor, id);
        if (!item.mayBeDoneBy(actor) && !leads(actor, item)) {
            throw new TaskNotFound(id);
        }
        if (!item.isOpen()) {
            throw new TaskTaken(id, null);
        }
        if (!mayHandOver(actor, item)) {
            throw new NotAllowed("tasks.hand-over.not-yours");
        }
        TeamMember colleague = colleagues(item).stream()
                .filter(member -> member.personId().equals(colleagueId)).findFirst()
                .orElseThrow(() -> new NotAllowed("tasks.hand-over.not-in-team"));
        engine.setAssignee(id, colleagueId.toString());
        timeline.record(item.caseReference(), actor, Audience.INTERNAL, "handed-over",
                Map.of("task", item.name(), "to", colleague.name(), "reason", reason));
        return item;
    }

    private boolean leads(Actor actor, WorkItem item) {
        return actor.is(programmes.of(item).lead()) && item.mayBeReadBy(actor);
    }
}
