package org.sanctuarycasework.tasks;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
import org.springframework.stereotype.Component;

/** Tells who has a task, who may take it, and whom it is closed to by which fact. */
@Component
public class TaskStandings {

    private final WorkItems items;
    private final Barred barred;
    private final HandOverTask handOverTask;
    private final Names names;

    TaskStandings(WorkItems items, Barred barred, HandOverTask handOverTask, Names names) {
        this.items = items;
        this.barred = barred;
        this.handOverTask = handOverTask;
        this.names = names;
    }

    /** @throws TaskNotFound unless it is a task of that kind which the actor may look at */
    public TaskStanding require(Actor actor, String id, String task) {
        WorkItem item = items.byId(id).filter(found -> found.task().equals(task) && found.mayBeReadBy(actor))
                .orElseThrow(() -> new TaskNotFound(id));
        UUID assignee = item.assigneeId();
        Map<UUID, String> closedTo = barred.from(item);
        Map<UUID, String> people = names.namesOf(Stream.concat(closedTo.keySet().stream(), Stream.ofNullable(assignee))
                .collect(Collectors.toSet()));
        boolean free = item.isOpen() && !closedTo.containsKey(actor.personId());
        return new TaskStanding(item, people.get(assignee), free && item.isClaimedBy(actor),
                free && assignee == null && item.mayBeDoneBy(actor), handOverTask.mayHandOver(actor, item),
                closedTo.get(actor.personId()), closedTo.entrySet().stream()
                        .filter(person -> !actor.isSamePersonAs(person.getKey()))
                        .collect(Collectors.toMap(person -> people.get(person.getKey()), Map.Entry::getValue, (one, other) -> one, TreeMap::new)));
    }
}
