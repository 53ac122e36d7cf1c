package org.sanctuarycasework.applications.web;

import java.util.Map;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.TaskStanding;
import org.sanctuarycasework.tasks.TaskStandings;
import org.sanctuarycasework.tasks.WorkItem;
import org.springframework.stereotype.Component;

/** Gathers what the page of an officer's task shows around its form. */
@Component
public class CaseTasks {

    private final TaskStandings standings;
    private final CasePages cases;

    CaseTasks(TaskStandings standings, CasePages cases) {
        this.standings = standings;
        this.cases = cases;
    }

    /** @throws TaskNotFound unless it is a task of that kind which the actor may look at */
    TaskHead require(Actor actor, String id, String task) {
        TaskStanding standing = standings.require(actor, id, task);
        return new TaskHead(standing, cases.dossier(actor, standing.item().caseReference()));
    }

    /** A task with its case. */
    public record TaskHead(TaskStanding standing, CasePages.Dossier dossier) {

        public WorkItem item() {
            return standing.item();
        }

        public boolean mine() {
            return standing.mine();
        }

        public String barred() {
            return standing.barred();
        }

        public Map<String, String> closedTo() {
            return standing.closedTo();
        }

        /** The address of the task's own page, or of what follows below it. */
        public String address(String below) {
            return standing.address(below);
        }
    }
}
