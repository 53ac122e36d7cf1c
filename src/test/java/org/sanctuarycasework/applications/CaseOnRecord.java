package org.sanctuarycasework.applications;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the five places say that change together: status, process, work items, timeline and messages.
 *
 * @param stage     of the case file, which lists and access rules read
 * @param closed    whether the case file is
 * @param process   its state in the engine's words, null before one began
 * @param waitsAt   ids of the activities in which the process waits
 * @param tasks     ids in the model of the engine's open tasks
 * @param workItems ids in the model of the open work items
 * @param events    of the timeline, oldest first
 * @param mails     templates of the messages, oldest first
 */
public record CaseOnRecord(Status status, String stage, boolean closed, String process, Set<String> waitsAt,
                           List<String> tasks, List<String> workItems, List<String> events, List<String> mails) {

    static CaseOnRecord of(ApplicationContext program, String reference) {
        JdbcClient database = program.getBean(JdbcClient.class);
        HistoricProcessInstance process = process(program, reference);
        boolean runs = process != null && process.getEndTime() == null;
        return new CaseOnRecord(
                Status.valueOf(one(database, "select status from application where reference = ?", reference)),
                one(database, "select stage from case_file where reference = ?", reference),
                one(database, "select closed_at is not null from case_file where reference = ?", reference).equals("t"),
                process == null ? null : process.getState(),
                runs ? new TreeSet<>(program.getBean(RuntimeService.class).getActiveActivityIds(process.getId())) : Set.of(),
                runs ? program.getBean(TaskService.class).createTaskQuery().processInstanceBusinessKey(reference).list()
                        .stream().map(Task::getTaskDefinitionKey).toList() : List.of(),
                list(database, "select task from work_item where case_reference = ? and open order by id", reference),
                list(database, "select event from timeline_entry where case_reference = ? order by number", reference),
                list(database, "select template from message where case_reference = ? order by created_at", reference));
    }

    static HistoricProcessInstance process(ApplicationContext program, String reference) {
        return program.getBean(HistoryService.class).createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference).rootProcessInstances().singleResult();
    }

    private static String one(JdbcClient database, String sql, String reference) {
        return database.sql(sql).param(reference).query(String.class).single();
    }

    private static List<String> list(JdbcClient database, String sql, String reference) {
        return database.sql(sql).param(reference).query(String.class).list();
    }
}
