package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.RefusingTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Status, process, work item, timeline and message change together: whichever step fails, all five stay as they were. */
@CaseworkTest
class AllOrNothingTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    JdbcClient database;

    SampleOffice office;
    SampleApplication application;

    @BeforeEach
    void begin() {
        office = new SampleOffice(program);
        application = office.draft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "case_file", "timeline_entry", "application_submission", "message",
        "act_ru_execution", "act_ru_variable", "act_ru_task", "act_hi_actinst", "work_item", "work_item_team"})
    void submits(String failing) {
        assertUndone(failing, application::submit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "timeline_entry", "information_request", "message", "act_ru_task",
        "act_ru_job", "work_item", "work_item_unclaimed"})
    void asksForInformation(String failing) {
        application.submit().claim(office.officer(), "checkCompleteness");

        assertUndone(failing, application::askForInformation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "case_file", "timeline_entry", "decision", "message", "act_ru_task",
        "act_hi_actinst", "work_item"})
    void decides(String failing) {
        application.bringTo(Status.DECISION).claim(office.manager(), "decideApplication");

        assertUndone(failing, () -> application.decide(office.manager(), Outcome.OFFER, "9000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "timeline_entry", "message", "act_ru_task", "work_item"})
    void lapses(String failing) {
        application.bringTo(Status.INFORMATION_WANTED);

        assertUndone(failing, () -> application.fire("informationLapsed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "timeline_entry", "message", "act_ru_execution", "work_item"})
    void withdraws(String failing) {
        application.submit();

        assertUndone(failing, application::withdraw);
    }

    @Test
    void keepsNothingIfTheCommitItselfFails() {
        CaseOnRecord before = application.onRecord();
        try (RefusingTable refusing = RefusingTable.atCommit(database, "act_ru_task")) {
            assertThatThrownBy(application::submit).hasStackTraceContaining(RefusingTable.WHY);
        }
        assertThat(application.onRecord()).isEqualTo(before);
    }

    private void assertUndone(String failing, Runnable change) {
        CaseOnRecord before = application.onRecord();
        try (RefusingTable refusing = RefusingTable.now(database, failing)) {
            assertThatThrownBy(change::run).hasStackTraceContaining(RefusingTable.WHY);
        }
        assertThat(application.onRecord()).isEqualTo(before);
        change.run();
        assertThat(application.onRecord()).isNotEqualTo(before);
    }
}
