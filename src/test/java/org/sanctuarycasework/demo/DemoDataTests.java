package org.sanctuarycasework.demo;

import org.sanctuarycasework.people.DemoPeople;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.cases.TimelineCheck;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

@CaseworkTest
@ActiveProfiles({"test", "demo"})
class DemoDataTests {

    private static final Set<Status> NO_HONOUR =
            EnumSet.of(Status.DECLINED, Status.LAPSED, Status.WITHDRAWN, Status.NOT_ELIGIBLE);

    @Autowired
    JdbcClient jdbc;
    @Autowired
    DemoStories stories;
    @Autowired
    DemoData data;
    @Autowired
    DemoCast cast;
    @Autowired
    CaseworkClock clock;
    @Autowired
    TimelineCheck timelines;
    @Autowired
    TaskService engine;

    @Test
    void showsApplicationsAtEveryStage() {
        assertThat(Set.copyOf(stages("true"))).isEqualTo(EnumSet.allOf(Status.class));
        assertThat(stages("r.key = '2024'")).containsOnly(Status.OFFERED, Status.RESERVE, Status.DECLINED,
                Status.WITHDRAWN, Status.LAPSED, Status.NOT_ELIGIBLE);
    }

    @Test
    void hasDecisionsWaitingAtEachLevel() {
        assertThat(jdbc.sql("""
                        select t.team_key from work_item i join work_item_team t on t.work_item_id = i.id
                        where i.open and i.task = 'decideApplication'""").query(String.class).set())
                .containsExactlyInAnyOrder("grants-managers", "directors", "cabinet-support");
    }

    @Test
    void showsEscalationsThatAreOpenClosedAndTakenBack() {
        assertThat(jdbc.sql("select distinct status from escalation").query(String.class).set())
                .containsExactlyInAnyOrder("OPEN", "CLOSED", "WITHDRAWN");
        assertThat(jdbc.sql("select confirmed from possible_breach").query(Boolean.class).list()).containsExactly(true);
        assertThat(jdbc.sql("select count(*) from escalation_stage where missed_at is not null").query(Integer.class).single()).isPositive();
    }

    @Test
    void showsALetterThatWaitsOneThatWasSettledAndAClaimWithPermission() {
        assertThat(jdbc.sql("select status from legal_challenge").query(String.class).list())
                .containsExactlyInAnyOrder("ANSWER_WANTED", "CLOSED", "ORDER_AWAITED");
        assertThat(jdbc.sql("select count(*) from challenge_input where given_at is null").query(Integer.class).single()).isOne();
    }

    @Test
    void showsADisclosureThatWasRefusedAndOneThatWaits() {
        assertThat(jdbc.sql("select status from disclosure order by number").query(String.class).list()).containsExactly("REFUSED", "ASKED");
    }

    @Test
    void showsReferralsInEveryState() {
        assertThat(jdbc.sql("select distinct status from referral").query(String.class).set())
                .containsExactlyInAnyOrder("WAITING", "ANSWERED", "TAKEN_BACK", "ESCALATED");
        assertThat(jdbc.sql("select distinct late_at is null from referral where status = 'WAITING'").query(Boolean.class).list()).hasSize(2);
        assertThat(jdbc.sql("select count(*) from referral r join escalation e on e.reference = r.escalation").query(Integer.class).single()).isOne();
    }

    @Test
    void neverShowsARealOrganisationAsTurnedAway() {
        Set<String> real = stories.organisations().stream().filter(organisation -> !organisation.invented())
                .map(DemoStories.Organisation::name).collect(Collectors.toSet());
        List<String> turnedAway = jdbc.sql("""
                        select o.name from application a join organisation o on o.id = a.organisation_id
                        where a.status in (:stages)""")
                .param("stages", NO_HONOUR.stream().map(Status::name).toList()).query(String.class).list();

        assertThat(turnedAway).isNotEmpty().doesNotContainAnyElementsOf(real);
    }

    @Test
    void leavesTheClockAtTheRealTimeAndNothingInTheFuture() {
        assertThat(clock.offset()).isEqualTo(Duration.ZERO);
        assertThat(jdbc.sql("select count(*) from timeline_entry where at > now()").query(Integer.class).single()).isZero();
    }

    @Test
    void keepsTheTaskListInStepWithTheEngine() {
        Set<String> items = jdbc.sql("select id from work_item where open").query(String.class).set();

        assertThat(engine.createTaskQuery().list().stream().map(Task::getId).collect(Collectors.toSet()))
                .isNotEmpty().isEqualTo(items);
    }

    @Test
    void writesTimelinesThatHoldAndRunForward() {
        List<String> references = jdbc.sql("select reference from case_file").query(String.class).list();

        assertThat(references).hasSizeGreaterThan(stories.all().size()).allSatisfy(reference -> {
            assertThat(timelines.firstBroken(reference)).isEmpty();
            assertThat(jdbc.sql("select at from timeline_entry where case_reference = ? order by number")
                    .param(reference).query(OffsetDateTime.class).list()).isSorted();
        });
    }

    @Test
    void letsStaffWorkInOfficeHoursOnly() {
        assertThat(jdbc.sql("""
                        select count(*) from timeline_entry e join team_member m on m.person_id = e.actor_id
                        where extract(hour from e.at at time zone 'Europe/London') not between 9 and 16
                           or extract(isodow from e.at at time zone 'Europe/London') > 5""")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void makesNothingTwice() {
        List<UUID> people = jdbc.sql("select id from person").query(UUID.class).list();
        data.start();

        assertThat(jdbc.sql("select id from person").query(UUID.class).list()).hasSameElementsAs(people);
        assertThat(jdbc.sql("select count(*) from application").query(Integer.class).single())
                .isEqualTo(stories.all().size());
    }

    @Test
    void offersToSignInOnlyAsPeopleWhoAreThere() {
        assertThat(cast.all()).isNotEmpty().allSatisfy(person ->
                assertThat(cast.actor(person.email().replace(DemoPeople.ADDRESSES, "")).name()).isEqualTo(person.name()));
    }

    private List<Status> stages(String where) {
        return jdbc.sql("select status from application a join round r on r.id = a.round_id where " + where)
                .query((row, number) -> Status.valueOf(row.getString(1))).list();
    }
}
