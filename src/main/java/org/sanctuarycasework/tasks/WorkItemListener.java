package org.sanctuarycasework.tasks;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the task list's tables in step with the engine's tasks, in the engine's transaction. JPA has to be flushed
 * before the engine is called: the rows written here refer to the case's row.
 */
@Component
class WorkItemListener implements TaskListener {

    /** Priority, in the engine's terms, of what stands before everything else. */
    private static final int MOST_PRESSING = 100;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    WorkItemListener(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> created(task);
            case EVENTNAME_ASSIGNMENT -> assigned(task);
            case EVENTNAME_UPDATE -> updated(task);
            default -> closed(task);
        }
    }

    private void created(DelegateTask task) {
        int written = jdbc.update("""
                insert into work_item (id, case_reference, task, name, programme, ward, organisation_id, assignee_id,
                                       created_at, rank, due_at, open, confidential)
                select ?, reference, ?, ?, programme, ward, organisation_id, ?, ?, ?, ?, true, confidential
                from case_file where reference = ?""",
                task.getId(), task.getTaskDefinitionKey(), task.getName(), personId(task.getAssignee()),
                now(), MOST_PRESSING - task.getPriority(), dueAt(task), reference(task));
        if (written != 1) {
            throw new IllegalStateException("No case file for the task " + task.getName() + " of " + reference(task));
        }
        String[] teams = task.getCandidates().stream().map(IdentityLink::getGroupId).toArray(String[]::new);
        jdbc.update("insert into work_item_team (work_item_id, team_key) select ?, unnest(?)", task.getId(), teams);
        if (task.getAssignee() == null) {
            offerToTeams(task.getId());
        }
    }

    private void assigned(DelegateTask task) {
        jdbc.update("update work_item set assignee_id = ?, on_behalf_of = null where id = ?", personId(task.getAssignee()), task.getId());
        withdrawFromTeams(task.getId());
        if (task.getAssignee() == null) {
            offerToTeams(task.getId());
        }
    }

    private void updated(DelegateTask task) {
        jdbc.update("update work_item set due_at = ? where id = ? and due_at <> ?",
                dueAt(task), task.getId(), dueAt(task));
        jdbc.update("update work_item_unclaimed set due_at = ? where work_item_id = ? and due_at <> ?",
                dueAt(task), task.getId(), dueAt(task));
    }

    private void closed(DelegateTask task) {
        jdbc.update("update work_item set open = false, closed_at = ? where id = ?", now(), task.getId());
        withdrawFromTeams(task.getId());
    }

    private void offerToTeams(String taskId) {
        jdbc.update("""
                insert into work_item_unclaimed (team_key, rank, due_at, work_item_id, created_at, organisation_id)
                select t.team_key, i.rank, i.due_at, i.id, i.created_at, i.organisation_id
                from work_item i join work_item_team t on t.work_item_id = i.id
                where i.id = ?""", taskId);
    }

    private void withdrawFromTeams(String taskId) {
        jdbc.update("delete from work_item_unclaimed where work_item_id = ?", taskId);
    }

    private static String reference(DelegateTask task) {
        return task.getExecution().getProcessBusinessKey();
    }

    private static UUID personId(String assignee) {
        return assignee == null ? null : UUID.fromString(assignee);
    }

    private static OffsetDateTime dueAt(DelegateTask task) {
        if (task.getDueDate() == null) {
            throw new IllegalStateException("The task " + task.getTaskDefinitionKey() + " has no due date in its model");
        }
        return Instants.at(task.getDueDate().toInstant());
    }

    private OffsetDateTime now() {
        return Instants.at(clock.instant());
    }
}
