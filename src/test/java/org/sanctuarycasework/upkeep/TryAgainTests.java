package org.sanctuarycasework.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.engine.StuckJobs.Cause;
import org.sanctuarycasework.engine.StuckJobs.StuckJob;
import org.sanctuarycasework.engine.StuckJobs;
import org.sanctuarycasework.mail.FailedMessages.FailedMessage;
import org.sanctuarycasework.mail.FailedMessages;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.RefusingTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A step that failed and was given up shows with its cause in words, and goes on when it is tried again. */
@CaseworkTest
class TryAgainTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc browser;
    @Autowired
    JdbcClient database;
    @Autowired
    ManagementService engine;
    @Autowired
    RuntimeService processes;
    @Autowired
    StuckJobs jobs;
    @Autowired
    FailedMessages messages;
    @Autowired
    TryAgain tryAgain;

    SampleOffice office;
    Actor administrator;
    SampleApplication application;

    @BeforeEach
    void begin() {
        office = new SampleOffice(program);
        administrator = office.colleague("Adi Administrator", "administrators");
        application = office.draft().bringTo(Status.INFORMATION_WANTED);
    }

    @Test
    void showsAStepThatWasGivenUpAndLetsItGoOn() throws Exception {
        failUntilGivenUp();

        StuckJob stuck = ofTheCase();
        assertThat(stuck.triesLeft()).isZero();
        assertThat(stuck.cause()).isEqualTo(Cause.DATABASE);
        assertThat(stuck.step()).isNotBlank().doesNotContain("information");
        browser.perform(get("/admin/jobs").with(as(administrator)))
                .andExpect(status().isOk()).andExpect(content().string(containsString(application.reference())))
                .andExpect(content().string(not(containsString("at org."))));

        assertThat(tryAgain.step(administrator, stuck.id())).isTrue();
        assertThat(tryAgain.step(administrator, stuck.id())).isFalse();
        engine.executeJob(stuck.id());

        assertThat(jobs.all()).noneMatch(job -> application.reference().equals(job.caseReference()));
        assertThat(application.onRecord().status()).isEqualTo(Status.LAPSED);
    }

    @Test
    void isForAdministratorsOnly() {
        assertThatThrownBy(() -> tryAgain.step(office.manager(), "job")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tryAgain.mail(office.manager(), UUID.randomUUID())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void sendsAGivenUpMailAgainOnce() {
        database.sql("""
                        update message set state = 'FAILED', attempts = 8, last_error = 'ConnectException'
                        where id = (select id from message where case_reference = ? order by created_at limit 1)""")
                .param(application.reference()).update();
        List<FailedMessage> failed = messages.newest(500).stream()
                .filter(message -> application.reference().equals(message.caseReference())).toList();
        assertThat(failed).singleElement().satisfies(message -> assertThat(message.error()).isEqualTo("ConnectException"));

        assertThat(tryAgain.mail(administrator, failed.get(0).id())).isTrue();
        assertThat(tryAgain.mail(administrator, failed.get(0).id())).isFalse();

        assertThat(database.sql("select state || attempts from message where id = ?").param(failed.get(0).id())
                .query(String.class).single()).isEqualTo("QUEUED0");
        database.sql("update message set state = 'KEPT' where id = ?").param(failed.get(0).id()).update();
    }

    private void failUntilGivenUp() {
        String process = processes.createProcessInstanceQuery().processInstanceBusinessKey(application.reference())
                .singleResult().getId();
        String job = engine.createJobQuery().processInstanceId(process).activityId("informationLapsed").singleResult().getId();
        try (RefusingTable refusing = RefusingTable.now(database, "timeline_entry")) {
            while (engine.createJobQuery().jobId(job).singleResult().getRetries() > 0) {
                assertThatThrownBy(() -> engine.executeJob(job)).hasStackTraceContaining(RefusingTable.WHY);
            }
        }
    }

    private StuckJob ofTheCase() {
        return jobs.all().stream().filter(job -> application.reference().equals(job.caseReference())).findFirst().orElseThrow();
    }
}
