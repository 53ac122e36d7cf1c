package org.sanctuarycasework.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.disclosures.SampleDisclosure;
import org.sanctuarycasework.engine.StuckJobs;
import org.sanctuarycasework.escalations.AcknowledgeEscalation;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.StepAside;
import org.sanctuarycasework.escalations.UnacknowledgedDuty;
import org.sanctuarycasework.escalations.UnansweredAtLast;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.TasksForNobody;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What must never be silent is told to whoever watches the program, and named to the administrator. */
@CaseworkTest
class CaseworkHealthTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @Autowired
    CaseworkClock clock;
    @Autowired
    CaseworkHealth health;
    @Autowired
    StuckJobs jobs;
    @Autowired
    UnacknowledgedDuty duty;
    @Autowired
    UnansweredAtLast unanswered;
    @Autowired
    TasksForNobody forNobody;
    @Autowired
    JdbcClient database;

    SampleRoute route;

    @BeforeEach
    void begin() {
        // before the cases of all other tests, so that nothing of theirs is late
        route = new SampleRoute(program).at(SampleRoute.london("2019-03-05T18:00"));
    }

    @Test
    void tellsOfACaseOfTonightThatNobodyOnDutyHas() throws Exception {
        String reference = route.raise("tonight");
        route.in("duty-line");
        assertThat(duty.all()).noneMatch(waiting -> waiting.reference().equals(reference));

        route.at(clock.instant().plus(Duration.ofMinutes(16)));
        assertThat(duty.all()).anyMatch(waiting -> waiting.reference().equals(reference) && waiting.alerts() == 1);
        assertThat(health.health().getStatus()).isEqualTo(CaseworkHealth.ATTENTION);
        shows(reference, true);

        route.use(AcknowledgeEscalation.class).acknowledge(route.in("duty-line"), reference);
        assertThat(duty.all()).noneMatch(waiting -> waiting.reference().equals(reference));
    }

    @Test
    void tellsOfATimerThatIsMoreThanAMinuteLate() throws Exception {
        String reference = route.raise("within-7-days");
        assertThat(jobs.late()).noneMatch(timer -> reference.equals(timer.caseReference()));
        shows(reference, false);

        route.at(clock.instant().plus(Duration.ofDays(3)));
        assertThat(jobs.late()).anyMatch(timer -> reference.equals(timer.caseReference()) && timer.step() != null);
        assertThat(health.health().getStatus()).isEqualTo(CaseworkHealth.ATTENTION);
        assertThat(health.health().getDetails().get("late timers")).isNotEqualTo(0L);
        shows(reference, true);
    }

    @Test
    void tellsOfAnEscalationThatNobodyAnsweredAtTheLastStage() throws Exception {
        String reference = route.raise("within-7-days");
        for (int stage = 1; stage <= 4; stage++) {
            assertThat(unanswered.all()).noneMatch(waiting -> waiting.reference().equals(reference));
            route.fire(reference, "deadlinePassed");
        }
        assertThat(unanswered.all()).anyMatch(waiting -> waiting.reference().equals(reference));
        assertThat(health.health().getStatus()).isEqualTo(CaseworkHealth.ATTENTION);
        shows(reference, true);
    }

    @Test
    void namesTheTeamsOfAllServicesThatDidNotAnswerAtTheLastStage() throws Exception {
        String reference = route.raise(Map.of("urgency", "within-7-days", "household", List.of("adults", "children"), "childAtRisk", "yes"));
        for (int turn = 1; turn <= 8; turn++) {
            route.fire(reference, "deadlinePassed");
        }

        assertThat(unanswered.all()).filteredOn(waiting -> waiting.reference().equals(reference)).singleElement()
                .satisfies(waiting -> assertThat(waiting.teams()).containsExactly("Director of children’s social care", "Director of housing"));
        shows("Director of children’s social care, Director of housing", true);
    }

    @Test
    void tellsOfADisclosureOnWhichNobodyMayDecide() throws Exception {
        route.in("information-governance");
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        shows(disclosure.reference(), false);
        database.sql("insert into work_kept_from (case_reference, person_id) select ?, person_id from team_member where team_key = 'information-governance'")
                .param(disclosure.reference()).update();

        assertThat(health.health().getStatus()).isEqualTo(CaseworkHealth.ATTENTION);
        assertThat(health.health().getDetails().get("disclosures on which nobody may decide")).isNotEqualTo(0L);
        shows(disclosure.reference(), true);
        shows("Add somebody else to the team", true);
    }

    @Test
    void tellsOfATaskThatNobodyIsLeftToDo() throws Exception {
        String reference = route.raise("not-urgent");
        Actor only = route.in("housing-officers");
        forget("housing-officers", only);
        assertThat(waitingForNobody(reference)).isEmpty();

        route.use(StepAside.class).stepAside(only, reference);

        assertThat(waitingForNobody(reference)).containsExactly("Housing officers");
        assertThat(health.health().getStatus()).isEqualTo(CaseworkHealth.ATTENTION);
        assertThat(health.health().getDetails().get("tasks that nobody is left to do")).isNotEqualTo(0L);
        shows(reference, true);
        shows("Answer escalation, for Housing officers.", true);

        route.another("housing-officers");
        assertThat(waitingForNobody(reference)).isEmpty();
    }

    @Test
    void tellsOfATaskOfATeamWithoutMembers() {
        String reference = route.raise("not-urgent");
        Actor only = route.in("housing-officers");
        forget("housing-officers", only);

        database.sql("update person set active = false where id = ?").param(only.personId()).update();
        assertThat(waitingForNobody(reference)).containsExactly("Housing officers");

        database.sql("delete from team_member where person_id = ?").param(only.personId()).update();
        assertThat(waitingForNobody(reference)).containsExactly("Housing officers");
    }

    @Test
    void answersWhoeverWatchesWithoutNamingAnything() throws Exception {
        String reference = route.raise("tonight");
        route.at(clock.instant().plus(Duration.ofDays(1)));

        pages.perform(get("/actuator/health")).andExpect(status().isOk()).andExpect(content().string(containsString("ATTENTION")))
                .andExpect(content().string(not(containsString(reference)))).andExpect(content().string(not(containsString("late"))));
    }

    /** Everybody else leaves the team, whom other tests put there. */
    private void forget(String team, Actor butFor) {
        database.sql("delete from team_member where team_key = ? and person_id <> ?").params(team, butFor.personId()).update();
    }

    private List<String> waitingForNobody(String reference) {
        return forNobody.all().stream().filter(waiting -> waiting.reference().equals(reference)).flatMap(waiting -> waiting.teams().stream()).toList();
    }

    private void shows(String reference, boolean shown) throws Exception {
        pages.perform(get("/admin/jobs").with(as(route.in("administrators"))))
                .andExpect(status().isOk())
                .andExpect(content().string(shown ? containsString(reference) : not(containsString(reference))));
    }
}
