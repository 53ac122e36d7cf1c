package org.sanctuarycasework.disclosures.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.escalations.SampleRoute.london;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.TimelineCheck;
import org.sanctuarycasework.disclosures.AskForDisclosure;
import org.sanctuarycasework.disclosures.DecideOnDisclosure;
import org.sanctuarycasework.disclosures.DisclosureStatus;
import org.sanctuarycasework.disclosures.SampleDisclosure;
import org.sanctuarycasework.disclosures.TakeDisclosureBack;
import org.sanctuarycasework.disclosures.TakenBackBecause;
import org.sanctuarycasework.disclosures.TimesToDecide;
import org.sanctuarycasework.engine.ProcessStandings;
import org.sanctuarycasework.escalations.OpenWithReason;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.StepAside;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way of a disclosure, and who does which step. */
@CaseworkTest
class DisclosureProcessTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    ProcessEngine engine;
    @Autowired
    JdbcClient database;

    SampleRoute route;

    @BeforeEach
    void begin() {
        BpmnAwareTests.init(engine);
        route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
    }

    @Test
    void waitsTwoWorkingDaysForInformationGovernance() {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);

        assertThat(process(disclosure)).isWaitingAt("decideOnDisclosure");
        assertThat(disclosure.task("decideOnDisclosure")).satisfies(task -> {
            assertThat(task.teams()).containsExactly("information-governance");
            assertThat(task.dueAt()).isEqualTo(london("2027-03-04T17:00"));
            assertThat(task.confidential()).isTrue();
        });
        assertThat(program.getBean(TimesToDecide.class).of(List.of(disclosure.stored().id())).get(disclosure.stored().id()).ends())
                .isEqualTo(disclosure.task("decideOnDisclosure").dueAt());
    }

    @Test
    void isApprovedAndSharedByTheTeamThatAsked() {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        ProcessInstance process = process(disclosure);

        disclosure.approve("place");
        assertThat(process).isWaitingAt("recordWhatWasShared");
        assertThat(disclosure.task("recordWhatWasShared")).satisfies(task -> {
            assertThat(task.teams()).containsExactly("housing-officers");
            assertThat(task.dueAt()).isEqualTo(london("2027-03-09T17:00"));
        });
        disclosure.share("place");

        assertThat(process).isEnded().hasPassed("informationShared").hasNotPassed("nothingShared", "disclosureRefused");
        assertThat(disclosure.stored().status()).isEqualTo(DisclosureStatus.SHARED);
        assertThat(program.getBean(TimelineCheck.class).firstBroken(disclosure.reference())).isEmpty();
    }

    @Test
    void isApprovedAndNotSharedAfterAll() {
        SampleDisclosure disclosure = SampleDisclosure.asked(route).approve("place", "people");
        ProcessInstance process = process(disclosure);
        disclosure.leaveUnshared("They took their question back.");

        assertThat(process).isEnded().hasPassed("nothingShared").hasNotPassed("informationShared");
        assertThat(disclosure.stored().status()).isEqualTo(DisclosureStatus.NOT_SHARED);
    }

    @Test
    void endsWhenItIsRefused() {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        ProcessInstance process = process(disclosure);
        disclosure.refuse("There is no order of a court.");

        assertThat(process).isEnded().hasPassed("disclosureRefused").hasNotPassed("recordWhatWasShared");
        assertThat(disclosure.stored().status()).isEqualTo(DisclosureStatus.REFUSED);
        assertThat(database.sql("select recipient_id from message where case_reference = ? and template = 'disclosure-decided'")
                .param(disclosure.reference()).query(UUID.class).list()).containsExactly(route.in("housing-officers").personId());
    }

    @Test
    void endsWhenItIsTakenBackAndNobodyDecidesOnItAnyMore() {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        ProcessInstance process = process(disclosure);
        disclosure.claim(route.in("information-governance"), DecideOnDisclosure.TASK);
        disclosure.takeBack().takeBack();

        assertThat(process).isEnded().hasPassed("takenBack", "requestTakenBack").hasNotPassed("isApproved", "recordWhatWasShared");
        assertThat(route.open(disclosure.reference())).extracting("task").containsExactly("answerEscalation");
        assertThat(disclosure.stored()).satisfies(stored -> {
            assertThat(stored.status()).isEqualTo(DisclosureStatus.TAKEN_BACK);
            assertThat(stored.takenBackBy()).isEqualTo(route.in("housing-officers").personId());
            assertThat(stored.takenBackAt()).isAfterOrEqualTo(SampleRoute.TUESDAY_AT_ELEVEN);
            assertThat(stored.takenBackWhy()).isEqualTo(TakenBackBecause.NO_LONGER_WANTED);
        });
        assertThat(database.sql("select count(*) from timeline_entry where case_reference = ? and event = 'disclosure-taken-back' and audience = 'INTERNAL'")
                .param(disclosure.reference()).query(Integer.class).single()).isOne();
        assertThat(program.getBean(TimelineCheck.class).firstBroken(disclosure.reference())).isEmpty();
    }

    @Test
    void isTakenBackAloneAmongSeveralOfOneCase() {
        String reference = route.raise("not-urgent");
        SampleDisclosure first = SampleDisclosure.asked(route, reference, Map.of());
        SampleDisclosure second = SampleDisclosure.asked(route, reference, Map.of("whyNoLess", "They asked for both again."));
        second.takeBack();

        assertThat(first.stored().status()).isEqualTo(DisclosureStatus.ASKED);
        assertThat(process(first)).isWaitingAt("decideOnDisclosure");
        first.approve("place");
        assertThat(process(first)).isWaitingAt("recordWhatWasShared");
    }

    @Test
    void isTakenBackNoLongerOnceItIsDecided() {
        SampleDisclosure approved = SampleDisclosure.asked(route).approve("place");
        SampleDisclosure refused = SampleDisclosure.asked(route).refuse("There is no order of a court.");

        assertThatThrownBy(approved::takeBack).isInstanceOf(Refused.class).hasMessageContaining("disclosures.take-back.decided");
        assertThatThrownBy(refused::takeBack).isInstanceOf(Refused.class);
        assertThat(process(approved)).isWaitingAt("recordWhatWasShared");
        assertThat(approved.stored().takenBackAt()).isNull();
    }

    @Test
    void isTakenBackByWhoeverAskedOrTheManagersWhoWereAskedAfterThem() {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        Actor manager = route.in("housing-managers");
        Actor colleague = route.another("housing-officers");

        assertThatThrownBy(() -> takeBack(colleague, disclosure)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> takeBack(manager, disclosure)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> takeBack(route.in("information-governance"), disclosure)).isInstanceOf(CaseNotFound.class);
        route.fire(disclosure.reference(), "deadlinePassed");
        takeBack(manager, disclosure);
        assertThat(disclosure.stored().takenBackBy()).isEqualTo(manager.personId());
    }

    @Test
    void isNotTakenBackByWhoeverAskedAndKnowsTheHouseholdAfterAll() {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        route.use(StepAside.class).stepAside(route.in("housing-officers"), disclosure.reference());

        assertThatThrownBy(disclosure::takeBack).isInstanceOf(CaseNotFound.class);
        assertThat(process(disclosure)).isWaitingAt("decideOnDisclosure");
    }

    @Test
    void leavesRoomForAnotherWhenItIsTakenBack() {
        String reference = route.raise("not-urgent");
        SampleDisclosure first = SampleDisclosure.asked(route, reference, Map.of());
        for (int more = 2; more <= 5; more++) {
            SampleDisclosure.asked(route, reference, Map.of("whyNoLess", "Reason " + more));
        }
        assertThatThrownBy(() -> SampleDisclosure.asked(route, reference, Map.of("whyNoLess", "One more"))).isInstanceOf(Refused.class);
        first.takeBack();
        SampleDisclosure.asked(route, reference, Map.of());
        assertThat(route.open(reference)).extracting("task").filteredOn("decideOnDisclosure"::equals).hasSize(5);
    }

    @Test
    void tellsThoseWhoDecideAndAreNotKeptFromIt() {
        Actor governance = route.in("information-governance");
        Actor knows = route.another("information-governance");
        String reference = route.raise("not-urgent");
        database.sql("insert into escalation_aside (reference, person_id, at) values (?, ?, now())").params(reference, knows.personId()).update();
        SampleDisclosure.asked(route, reference, Map.of());

        assertThat(database.sql("select recipient_id from message where case_reference = ? and template = 'disclosure-asked'")
                .param(reference).query(UUID.class).list()).contains(governance.personId()).doesNotContain(knows.personId());
    }

    @Test
    void runsBesideTheEscalationAndLeavesItsPictureAlone() {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);

        assertThat(route.open(disclosure.reference())).extracting("task").containsExactlyInAnyOrder("answerEscalation", "decideOnDisclosure");
        assertThat(program.getBean(ProcessStandings.class).of(disclosure.reference(), "housing-escalation").orElseThrow().active())
                .contains("answerEscalation").doesNotContain("decideOnDisclosure");
        route.answer(disclosure.reference(), "housing-officers", "upheld");
        assertThat(process(disclosure)).isWaitingAt("decideOnDisclosure");
    }

    @Test
    void isNeverDecidedByWhoeverAskedThoughTheyAreInBothTeams() {
        Actor both = inBothTeams();
        String reference = route.raise("not-urgent");
        route.use(AskForDisclosure.class).ask(both, reference, UUID.randomUUID(), SampleDisclosure.answers(Map.of()));
        String task = route.open(reference).stream().filter(item -> item.task().equals(DecideOnDisclosure.TASK)).findFirst().orElseThrow().id();

        assertThatThrownBy(() -> route.use(ClaimTask.class).claim(both, task)).isInstanceOf(NotAllowed.class).hasMessage("tasks.four-eyes.asked-for-disclosure");
        assertThat(route.use(ClaimTask.class).claim(route.in("information-governance"), task).id()).isEqualTo(task);
    }

    @Test
    void isAskedForByThoseWhomTheRouteAskedOnly() {
        String reference = route.raise("not-urgent");
        for (String team : new String[]{"housing-managers", "information-governance", "legal-officers", "sanctuary-managers", "administrators"}) {
            assertThatThrownBy(() -> ask(route.in(team), reference)).as(team).isInstanceOf(CaseNotFound.class);
        }
        assertThatThrownBy(() -> ask(route.partner(), reference)).isInstanceOf(CaseNotFound.class);
        route.use(OpenWithReason.class).open(route.in("sanctuary-managers"), reference, "A councillor asks.");
        assertThatThrownBy(() -> ask(route.in("sanctuary-managers"), reference)).isInstanceOf(NotAllowed.class);
        Actor neighbour = route.another("housing-officers");
        route.use(StepAside.class).stepAside(neighbour, reference);
        assertThatThrownBy(() -> ask(neighbour, reference)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void tellsTheEngineNothingOfTheHousehold() {
        SampleDisclosure disclosure = SampleDisclosure.asked(route).approve("place");

        assertThat(engine.getRuntimeService().getVariables(process(disclosure).getId()).keySet())
                .containsExactlyInAnyOrder("disclosureId", "askingTeam", "approved");
    }

    private void takeBack(Actor actor, SampleDisclosure disclosure) {
        route.use(TakeDisclosureBack.class).takeBack(actor, disclosure.stored().id(), new Answers(Map.of("why", "mistake")));
    }

    private void ask(Actor actor, String reference) {
        route.use(AskForDisclosure.class).ask(actor, reference, UUID.randomUUID(), SampleDisclosure.answers(Map.of()));
    }

    private Actor inBothTeams() {
        Actor officer = route.another("housing-officers");
        route.use(AddToTeam.class).add(Actor.SYSTEM, officer.personId(), "information-governance");
        return route.use(Actors.class).byId(officer.personId()).orElseThrow();
    }

    private ProcessInstance process(SampleDisclosure disclosure) {
        return engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("disclosure")
                .processInstanceBusinessKey(disclosure.reference()).variableValueEquals("disclosureId", disclosure.stored().id().toString()).singleResult();
    }
}
