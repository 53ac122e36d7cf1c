package org.sanctuarycasework.applications.web;

import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
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
    private final HandOverTask handOverTask;
    private final Names names;

    CaseTasks(WorkItems items, CasePages cases, HandOverTask handOverTask, Names names) {
        this.items = items;
        this.cases = cases;
        this.handOverTask = handOverTask;
        this.names = names;
    }

    /** @throws TaskNotFound unless it is a task of that kind which the actor may look at */
    TaskHead require(Actor actor, String id, String task) {
        WorkItem item = items.byId(id).filter(found -> found.task().equals(task) && found.mayBeReadBy(actor))
                .orElseThrow(() -> new TaskNotFound(id));
        UUID assignee = item.assigneeId();
        return new TaskHead(item, cases.dossier(actor, item.caseReference()),
                assignee == null ? null : names.namesOf(Set.of(assignee)).get(assignee),
                item.isOpen() && item.isClaimedBy(actor), item.isOpen() && assignee == null && item.mayBeDoneBy(actor),
                handOverTask.mayHandOver(actor, item));
    }

    /**
     * A task with its case.
     *
     * @param assignee name of whoever has it, null if nobody has
     * @param mine     true if the reader has it and may finish it
     */
    public record TaskHead(WorkItem item, CasePages.Dossier dossier, String assignee, boolean mine, boolean mayClaim,
                           boolean mayHandOver) {

        /** The address of the task's own page, or of what follows below it. */
        public String address(String below) {
            return "/tasks/" + item.id() + "/" + below;
        }
    }
}
