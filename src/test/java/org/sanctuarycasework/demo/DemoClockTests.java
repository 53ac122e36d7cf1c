package org.sanctuarycasework.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.engine.DueJobs;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.RefusingTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Time moves forward with all that is due on the way, and stays moved. */
@CaseworkTest
// a property of its own gives it a program, and so a database, of its own: in the shared one the jobs of all other tests are due too
@TestPropertySource(properties = "tests.own-database=demo-clock")
class DemoClockTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    CaseworkClock clock;
    @Autowired
    DueJobs jobs;
    @Autowired
    JdbcClient database;

    DemoClock demoClock;
    SampleApplication application;

    @BeforeEach
    void ask() {
        demoClock = new DemoClock(clock, jobs, database);
        application = new SampleOffice(program).draft().bringTo(Status.INFORMATION_WANTED);
    }

    @AfterEach
    void backToReal() {
        clock.backToReal();
        database.sql("delete from demo_clock").update();
        // other tests look for the newest mail
        database.sql("update message set created_at = now() - interval '1 day' where created_at > now()").update();
    }

    @Test
    void letsReminderWarningAndLapseHappenInTheirOrder() {
        Instant inTwoMonths = clock.instant().plus(Duration.ofDays(60));

        assertThat(demoClock.moveTo(inTwoMonths)).isTrue();

        assertThat(application.onRecord().status()).isEqualTo(Status.LAPSED);
        assertThat(application.onRecord().mails()).containsSubsequence("information-wanted", "information-reminder",
                "information-last-warning", "application-lapsed");
        assertThat(demoClock.now()).isBetween(inTwoMonths, inTwoMonths.plusSeconds(30));
    }

    @Test
    void goesOnFromThereAfterAnotherStart() {
        demoClock.moveTo(clock.instant().plus(Duration.ofHours(5)));
        Instant moved = clock.instant();
        clock.backToReal();

        new DemoClock(clock, jobs, database).start();

        assertThat(clock.instant()).isBetween(moved, moved.plusSeconds(30));
    }

    @Test
    void neverGoesBackNorYearsAhead() {
        demoClock.moveTo(clock.instant().plus(Duration.ofHours(5)));
        Duration before = clock.offset();

        assertThat(demoClock.moveTo(clock.instant().minusSeconds(1))).isFalse();
        assertThat(demoClock.moveTo(clock.instant().plus(Duration.ofDays(400)))).isFalse();

        assertThat(clock.offset()).isEqualTo(before);
    }

    @Test
    void goesOnWithTheRestIfAStepFails() {
        Instant inTwoMonths = clock.instant().plus(Duration.ofDays(60));
        try (RefusingTable refusing = RefusingTable.now(database, "message")) {
            assertThat(demoClock.moveTo(inTwoMonths)).isTrue();
        }

        assertThat(application.onRecord().status()).isEqualTo(Status.INFORMATION_WANTED);
        assertThat(demoClock.now()).isAfterOrEqualTo(inTwoMonths);
    }
}
