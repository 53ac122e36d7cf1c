package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.TaskTaken;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two people, or a person and a timer, change one application in the same second. */
@CaseworkTest
class ApplicationRacesTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    CheckCompleteness checkCompleteness;

    SampleOffice office;
    SampleApplication application;

    @BeforeEach
    void submit() {
        office = new SampleOffice(program);
        application = office.draft().submit();
    }

    @RepeatedTest(3)
    void endsWithdrawnWhetherOrNotItWasFoundCompleteFirst() {
        String task = application.claim(office.officer(), "checkCompleteness");

        List<Throwable> told = Race.run(List.of(application::withdraw,
                () -> checkCompleteness.complete(office.officer(), task)));

        assertThat(told).allMatch(TaskTaken.class::isInstance);
        assertWithdrawn();
    }

    @RepeatedTest(3)
    void endsWithdrawnWhetherOrNotItWasClaimedFirst() {
        String task = application.task("checkCompleteness");

        List<Throwable> told = Race.run(List.of(application::withdraw,
                () -> application.use(ClaimTask.class).claim(office.officer(), task)));

        assertThat(told).allMatch(TaskTaken.class::isInstance);
        assertWithdrawn();
    }

    @RepeatedTest(3)
    void eitherLapsesOrTakesTheInformation() {
        application.askForInformation();

        Race.run(List.of(application::provideInformation, () -> application.fire("informationLapsed")));

        CaseOnRecord record = application.onRecord();
        if (record.status() == Status.CHECKS) {
            assertThat(record.waitsAt()).containsExactly("checkCompleteness");
            assertThat(record.workItems()).containsExactly("checkCompleteness").isEqualTo(record.tasks());
            assertThat(record.events()).doesNotContain("lapsed");
            assertThat(record.mails()).doesNotContain("application-lapsed");
        } else {
            assertThat(record.status()).isEqualTo(Status.LAPSED);
            assertThat(record.workItems()).isEmpty();
            assertThat(record.events()).doesNotContain("information-provided");
            assertThat(record.mails()).doesNotContain("information-received");
        }
    }

    private void assertWithdrawn() {
        CaseOnRecord record = application.onRecord();
        assertThat(record.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(record.waitsAt()).isEmpty();
        assertThat(record.workItems()).isEmpty();
        assertThat(record.events()).last().isEqualTo("withdrawn");
    }
}
