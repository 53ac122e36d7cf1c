package org.sanctuarycasework.applications.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.tasks.Barred;
import org.sanctuarycasework.tasks.HandOverTask;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.stereotype.Component;

/** Gathers what the page of an officer's task shows around its form. */
@Component
public class CaseTasks {

    private final WorkItems items;
    private final CasePages cases;
    private final Barred barred;
    private final HandOverTask handOverTask;
    private final Names names;

    CaseTasks(WorkItems items, CasePages cases, Barred barred, HandOverTask handOverTask, Names names) {
        this.items = items;
        this.cases = cases;
        this.barred = barred;
        this.handOverTask = handOverTask;
        this.names = names;
    }

    /** @throws TaskNotFound unless it is a task of that kind which the actor may look at */
    TaskHead require(Actor actor, String id, String task) {
        WorkItem item = items.byId(id).filter(found -> found.task().equals(task) && found.mayBeReadBy(actor))
                .orElseThrow(() -> new TaskNotFound(id));
        UUID assignee = item.assigneeId();
        Map<UUID, String> closedTo = barred.from(item);
        Map<UUID, String> people = names.namesOf(Stream.concat(closedTo.keySet().stream(), Stream.ofNullable(assignee))
                .collect(Collectors.toSet()));
        boolean free = item.isOpen() && !closedTo.containsKey(actor.personId());
        return new TaskHead(item, cases.dossier(actor, item.caseReference()), people.get(assignee),
                free && item.isClaimedBy(actor), free && assignee == null && item.mayBeDoneBy(actor),
                handOverTask.mayHandOver(actor, item), closedTo.get(actor.personId()), closedTo.entrySet().stream()
                        .filter(person -> !actor.isSamePersonAs(person.getKey()))
                        .collect(Collectors.toMap(person -> people.get(person.getKey()), Map.Entry::getValue, (one, other) -> one, TreeMap::new)));
    }

    /**
     * A task with its case.
     *
     * @param assignee name of whoever has it, null if nobody has
     * @param mine     true if the reader has it and may finish it
     * @param barred   the fact that closes the task to the reader, null if nothing does
     * @param closedTo names of others whom it is closed to, each with the fact
     */
    public record TaskHead(WorkItem item, CasePages.Dossier dossier, String assignee, boolean mine, boolean mayClaim,
                           boolean mayHandOver, String barred, Map<String, String> closedTo) {

        /** The address of the task's own page, or of what follows below it. */
        public String address(String below) {
            return "/tasks/" + item.id() + "/" + below;
        }
    }
}
