package org.sanctuarycasework.tasks;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.people.TeamMembers.TeamMember;
import org.sanctuarycasework.people.TeamMembers;
import org.springframework.stereotype.Component;

/** Tells who has a task, who may take it, and whom it is closed to by which fact. */
@Component
public class TaskStandings {

    private final WorkItems items;
    private final Barred barred;
    private final HandOverTask handOverTask;
    private final TeamMembers members;
    private final Names names;

    TaskStandings(WorkItems items, Barred barred, HandOverTask handOverTask, TeamMembers members, Names names) {
        this.items = items;
        this.barred = barred;
        this.handOverTask = handOverTask;
        this.members = members;
        this.names = names;
    }

    /** @throws TaskNotFound unless it is a task of that kind which the actor may look at */
    public TaskStanding require(Actor actor, String id, String task) {
        WorkItem item = items.require(actor, id);
        if (!item.task().equals(task)) {
            throw new TaskNotFound(id);
        }
        UUID assignee = item.assigneeId();
        Map<UUID, String> closedTo = barred.from(item);
        boolean free = item.isOpen() && !closedTo.containsKey(actor.personId());
        return new TaskStanding(item, assignee == null ? null : names.namesOf(Set.of(assignee)).get(assignee), free && item.isClaimedBy(actor),
                free && assignee == null && item.mayBeDoneBy(actor), handOverTask.mayHandOver(actor, item),
                closedTo.get(actor.personId()), othersOfTheTeams(actor, item, closedTo));
    }

    private Map<String, String> othersOfTheTeams(Actor actor, WorkItem item, Map<UUID, String> closedTo) {
        return closedTo.isEmpty() ? Map.of() : members.of(item.teams(), null).stream()
                .filter(member -> closedTo.containsKey(member.personId()) && !actor.isSamePersonAs(member.personId()))
                .collect(Collectors.toMap(TeamMember::name, member -> closedTo.get(member.personId()), (one, other) -> one, TreeMap::new));
    }
}
