package org.sanctuarycasework.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The task list's tables say after each step what the engine's say: the difference is 0. */
@CaseworkTest
class WorkItemProjectionTests {

    /** What one side has of a case and the other has not, in either direction. */
    static final String DIFFERENCE = """
            with engine as (
                select t.id_ as id, t.task_def_key_ as task, t.assignee_ as assignee, t.due_date_ as due,
                       array(select l.group_id_ from act_ru_identitylink l
                             where l.task_id_ = t.id_ and l.type_ = 'candidate' order by 1)::text[] as teams,
                       case when t.assignee_ is null then array(select l.group_id_ from act_ru_identitylink l
                             where l.task_id_ = t.id_ and l.type_ = 'candidate' order by 1)::text[] else '{}' end as unclaimed
                from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                where e.business_key_ = :reference),
            list as (
                select i.id, i.task, i.assignee_id::text as assignee, i.due_at at time zone 'UTC' as due,
                       array(select t.team_key from work_item_team t where t.work_item_id = i.id order by 1) as teams,
                       array(select u.team_key from work_item_unclaimed u
                             where u.work_item_id = i.id and u.due_at = i.due_at order by 1) as unclaimed
                from work_item i where i.open and i.case_reference = :reference)
            (select * from engine except select * from list) union all (select * from list except select * from engine)""";

    @Autowired
    ApplicationContext program;
    @Autowired
    JdbcClient database;
    @Autowired
    TaskService engine;
    @Autowired
    ClaimTask claimTask;
    @Autowired
    ReleaseTask releaseTask;
    @Autowired
    HandOverTask handOverTask;

    SampleOffice office;
    SampleApplication application;
    String task;

    @BeforeEach
    void submit() {
        office = new SampleOffice(program);
        application = office.draft().submit();
        task = application.task("checkCompleteness");
    }

    @AfterEach
    void leavesNoUnclaimedRowOfATaskThatIsClaimedOrDone() {
        assertThat(database.sql("""
                select count(*) from work_item_unclaimed u join work_item i on i.id = u.work_item_id
                where not i.open or i.assignee_id is not null""").query(Integer.class).single()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = {"CHECKS", "INFORMATION_WANTED", "LAPSED", "ASSESSMENT", "RECOMMENDATION",
        "DECISION", "OFFERED", "NOT_ELIGIBLE", "WITHDRAWN"})
    void agreesWithTheEngineAtEveryStage(Status status) {
        SampleApplication another = office.draft();
        another.bringTo(status);

        assertThat(differences(another)).isEmpty();
    }

    @Test
    void agreesWhenATaskIsCreatedClaimedGivenBackHandedOverAndDone() {
        assertThat(differences()).isEmpty();
        assertThat(teamsOffered()).containsExactly("grants-officers");

        claimTask.claim(office.officer(), task);
        assertThat(differences()).isEmpty();
        assertThat(teamsOffered()).isEmpty();

        releaseTask.release(office.officer(), task);
        assertThat(differences()).isEmpty();
        assertThat(teamsOffered()).containsExactly("grants-officers");

        Actor colleague = office.colleague("Olga Officer", "grants-officers");
        claimTask.claim(office.officer(), task);
        handOverTask.handOver(office.officer(), task, colleague.personId(), "I am away.");
        assertThat(differences()).isEmpty();

        handOverTask.handOver(colleague, task, office.officer().personId(), "I am back.");
        application.findComplete();
        assertThat(differences()).isEmpty();
        assertThat(application.onRecord().workItems()).containsExactly("assessApplication", "assessApplication");
    }

    @Test
    void agreesWhenTheEngineMovesTheDueDate() {
        Task found = engine.createTaskQuery().taskId(task).singleResult();
        found.setDueDate(new Date(found.getDueDate().getTime() + 86_400_000));

        engine.saveTask(found);

        assertThat(differences()).isEmpty();
        assertThat(teamsOffered()).containsExactly("grants-officers");
    }

    private List<Map<String, Object>> differences() {
        return differences(application);
    }

    private List<Map<String, Object>> differences(SampleApplication other) {
        return database.sql(DIFFERENCE).param("reference", other.reference()).query().listOfRows();
    }

    private List<String> teamsOffered() {
        return database.sql("select team_key from work_item_unclaimed where work_item_id = ?").param(task)
                .query(String.class).list();
    }
}
