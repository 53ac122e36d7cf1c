package org.sanctuarycasework.journeys;

import static org.awaitility.Awaitility.await;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator finds what failed by itself and lets it be tried again. */
@BrowserTest
class UpkeepJourneyTests {

    @Autowired
    private ApplicationContext program;
    @Autowired
    private ManagementService engine;
    @Autowired
    private RuntimeService processes;
    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void aStepAndAMailAreTriedAgain(Device device) {
        SampleOffice sample = new SampleOffice(program);
        SampleApplication application = sample.draft().bringTo(Status.INFORMATION_WANTED);
        giveUp(application.reference());
        try (Visitor visitor = new Office(program).visit(sample.colleague("Adi Administrator", "administrators"), device)) {
            visitor.opens("/admin").follows("What went wrong").reads("Given up", application.reference(), "ConnectException");
            visitor.presses("Try again").reads("The step is tried again now")
                    .presses("Send again").reads("The mail waits to be sent again", "No mail was given up.");
        }
    }

    private void giveUp(String reference) {
        String job = engine.createJobQuery().activityId("informationLapsed").processInstanceId(engineProcess(reference)).singleResult().getId();
        engine.setJobRetries(job, 0);
        await().until(() -> database.sql("select count(*) from message where case_reference = ? and state = 'QUEUED'")
                .param(reference).query(Integer.class).single() == 0);
        database.sql("""
                        update message set state = 'FAILED', attempts = 8, last_error = 'ConnectException'
                        where id = (select id from message where case_reference = ? order by created_at limit 1)""")
                .param(reference).update();
    }

    private String engineProcess(String reference) {
        return processes.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference).singleResult().getId();
    }
}
