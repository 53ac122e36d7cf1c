package org.sanctuarycasework.escalations.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.sanctuarycasework.escalations.SampleRoute.TUESDAY_AT_ELEVEN;
import static org.sanctuarycasework.escalations.SampleRoute.london;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.escalations.AcknowledgeEscalation;
import org.sanctuarycasework.escalations.AddInformation;
import org.sanctuarycasework.escalations.AnswerEscalation;
import org.sanctuarycasework.escalations.DisputeBreach;
import org.sanctuarycasework.escalations.Escalation;
import org.sanctuarycasework.escalations.EscalationStatus;
import org.sanctuarycasework.escalations.Escalations;
import org.sanctuarycasework.escalations.MovedOn;
import org.sanctuarycasework.escalations.PossibleBreach;
import org.sanctuarycasework.escalations.PossibleBreaches;
import org.sanctuarycasework.escalations.ReplyToAnswer;
import org.sanctuarycasework.escalations.ReportOutcome;
import org.sanctuarycasework.escalations.ReviewBreach;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.escalations.Stage;
import org.sanctuarycasework.escalations.Stages;
import org.sanctuarycasework.escalations.WithdrawEscalation;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way of an escalation: each urgency, stage, timer, pause and exit. */
@CaseworkTest
class HousingEscalationProcessTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    ProcessEngine engine;
    @Autowired
    Escalations escalations;
    @Autowired
    Stages stages;
    @Autowired
    PossibleBreaches breaches;
    @Autowired
    CaseworkClock clock;

    SampleRoute route;

    @BeforeEach
    void begin() {
        BpmnAwareTests.init(engine);
        route = new SampleRoute(program).at(TUESDAY_AT_ELEVEN);
        // before anything is routed: where a team has nobody, the next one is asked
        route.in("escalation-reviewers");
    }

    @Test
    void asksTheServiceOfficerFirst() {
        String reference = route.raise("not-urgent");

        assertThat(process(reference)).isWaitingAt("answerEscalation");
        assertThat(teams(reference)).containsExactly("housing-officers");
        assertThat(stage(reference).limit().ends()).isCloseTo(london("2027-03-09T11:00"), within(1, ChronoUnit.MINUTES));
        assertThat(escalation(reference).routeVersion()).isEqualTo("1");
    }

    @Test
    void givesOneWorkingDayWithinSevenDays() {
        assertThat(stage(route.raise("within-7-days")).limit().ends()).isCloseTo(london("2027-03-03T11:00"), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void givesTwoHoursTonightAndAsksTheDutyLineAsWell() {
        String reference = route.raise("tonight");

        assertThat(process(reference)).isWaitingAt("answerEscalation", "acknowledgeEscalation", "tenAtNight");
        assertThat(teams(reference)).containsExactlyInAnyOrder("housing-officers", "duty-line");
        assertThat(stage(reference).limit().ends()).isCloseTo(london("2027-03-02T13:00"), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void asksTheManagerAtOnceTonightFromThreeOnAndOutOfHours() {
        for (String late : List.of("2027-03-02T15:00", "2027-03-02T23:30", "2027-03-06T11:00", "2027-03-26T11:00")) {
            String reference = route.at(london(late)).raise("tonight");
            assertThat(teams(reference)).as(late).containsExactlyInAnyOrder("housing-managers", "duty-line");
            assertThat(stage(reference).limit().ends()).as(late).isCloseTo(london(late).plusSeconds(3600), within(1, ChronoUnit.MINUTES));
        }
        assertThat(teams(route.at(london("2027-03-02T14:59")).raise("tonight"))).contains("housing-officers");
        assertThat(teams(route.at(london("2027-03-06T11:00")).raise("within-7-days"))).containsExactly("housing-officers");
    }

    @Test
    void goesFromStageToStageWhenTheTimeIsOver() {
        String reference = route.raise("within-7-days");

        route.fire(reference, "warningDue").fire(reference, "deadlinePassed");
        assertThat(teams(reference)).containsExactlyInAnyOrder("housing-officers", "housing-managers");
        route.fire(reference, "warningDue").fire(reference, "deadlinePassed");
        route.fire(reference, "warningDue").fire(reference, "deadlinePassed");
        assertThat(teams(reference)).containsExactlyInAnyOrder("housing-officers", "housing-managers", "housing-heads", "housing-directors");
        route.fire(reference, "warningDue").fire(reference, "deadlinePassed");

        assertThat(process(reference)).hasPassed("lastStageMissed").isWaitingAt("answerEscalation");
        assertThat(stages.of(reference)).hasSize(4).allMatch(stage -> stage.missedAt() != null && stage.isOpen())
                .extracting(Stage::stage).containsExactly(1, 2, 3, 4);
    }

    @Test
    void letsAnEarlierTeamAnswerAfterItsTime() {
        String reference = route.raise("within-7-days");
        route.fire(reference, "warningDue").fire(reference, "deadlinePassed");

        route.answer(reference, "housing-officers", "changed");

        assertThat(route.open(reference)).isEmpty();
        assertThat(stages.of(reference)).allMatch(stage -> "answered".equals(stage.ended()));
    }

    @Test
    void tellsTheDirectorWhenTheHeadOfServiceIsAskedTonight() {
        Actor director = route.in("housing-directors");
        String reference = route.raise("tonight");
        assertThat(mayRead(director, reference)).isFalse();

        route.fire(reference, "warningDue").fire(reference, "deadlinePassed").fire(reference, "warningDue").fire(reference, "deadlinePassed");

        assertThat(teams(reference)).contains("housing-heads").doesNotContain("housing-directors");
        assertThat(mayRead(director, reference)).isTrue();
    }

    @Test
    void asksTwoServicesForAChildWithNowhereToSleep() {
        String reference = route.raise(Map.of("urgency", "tonight", "household", List.of("adults", "children")));
        assertThat(teams(reference)).containsExactlyInAnyOrder("housing-officers", "csc-leads", "duty-line");

        route.answer(reference, "housing-officers", "accommodation");
        accept(reference, ServiceArea.HOUSING);
        assertThat(escalation(reference).status()).isEqualTo(EscalationStatus.OPEN);
        assertThat(teams(reference)).contains("csc-leads");

        route.answer(reference, "csc-leads", "referred");
        accept(reference, ServiceArea.CSC);
        assertThat(escalation(reference).status()).isEqualTo(EscalationStatus.CLOSED);
    }

    @Test
    void asksChildrensSocialCareFirstForAChildAlone() {
        assertThat(teams(route.raise(Map.of("household", List.of("child-alone"), "partSeven", "no")))).containsExactly("csc-leads");
        assertThat(teams(route.raise(Map.of("household", List.of("child-alone"), "partSeven", "yes"))))
                .containsExactlyInAnyOrder("csc-leads", "housing-officers");
    }

    @Test
    void asksOfficersWithTrainingWhereDomesticAbuseIsInvolved() {
        String reference = route.raise(Map.of("domesticAbuse", "yes"));

        assertThat(teams(reference)).containsExactly("domestic-abuse-officers");
        assertThat(mayRead(route.in("housing-officers"), reference)).isFalse();
        assertThat(mayRead(route.in("domestic-abuse-officers"), reference)).isTrue();
    }

    @Test
    void standsStillOnceWhileInformationIsWanted() {
        String reference = route.raise("not-urgent");
        route.at(london("2027-03-03T11:00")).answer(reference, "housing-officers", "more-information");
        assertThat(process(reference)).isWaitingAt("giveInformation").isNotWaitingAt("answerEscalation");
        assertThat(stage(reference).isPaused()).isTrue();

        route.at(london("2027-03-03T15:00"));
        route.use(AddInformation.class).add(route.partner(), reference, "They have two bags.", List.of());

        assertThat(process(reference)).isWaitingAt("answerEscalation");
        assertThat(stages.of(reference)).hasSize(1);
        assertThat(stage(reference).limit().ends()).isCloseTo(london("2027-03-09T15:00"), within(1, ChronoUnit.MINUTES));
        assertThatThrownBy(() -> route.answer(reference, "housing-officers", "more-information")).isInstanceOf(Refused.class);
    }

    @Test
    void runsOnWhenTheInformationDoesNotCome() {
        String reference = route.raise("not-urgent");
        route.answer(reference, "housing-officers", "more-information").fire(reference, "informationOverdue");

        assertThat(process(reference)).isWaitingAt("answerEscalation");
        assertThat(stage(reference).limit().ends()).isCloseTo(london("2027-03-10T11:00"), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void cannotStandStillOnceTheTimeOfTheLastStageIsOver() {
        String reference = route.raise("not-urgent");
        for (int stage = 1; stage <= 4; stage++) {
            route.fire(reference, "deadlinePassed");
        }
        assertThatThrownBy(() -> route.answer(reference, "housing-directors", "more-information")).isInstanceOf(Refused.class);
    }

    @Test
    void neverStandsStillTonight() {
        String reference = route.raise("tonight");
        assertThatThrownBy(() -> route.answer(reference, "housing-officers", "more-information")).isInstanceOf(Refused.class);
    }

    @Test
    void startsTheNextStageWhenTheAnswerIsNotAccepted() {
        String reference = route.raise("not-urgent");
        route.answer(reference, "housing-officers", "upheld");
        assertThat(process(reference)).isWaitingAt("waitForPartner");

        route.use(ReplyToAnswer.class).refuse(route.partner(), reference, ServiceArea.HOUSING, "They still have nowhere to go.");

        assertThat(teams(reference)).containsExactly("housing-managers");
        route.answer(reference, "housing-managers", "upheld");
        route.use(ReplyToAnswer.class).refuse(route.partner(), reference, ServiceArea.HOUSING, "No.");
        route.answer(reference, "housing-heads", "upheld");
        route.use(ReplyToAnswer.class).refuse(route.partner(), reference, ServiceArea.HOUSING, "No.");
        route.answer(reference, "housing-directors", "upheld");
        route.use(ReplyToAnswer.class).refuse(route.partner(), reference, ServiceArea.HOUSING, "No.");
        assertThat(escalation(reference).status()).isEqualTo(EscalationStatus.CLOSED);
    }

    @Test
    void closesWhenNothingIsHeardAndAsksForTheOutcome() {
        String reference = route.raise("not-urgent");
        ProcessInstance process = process(reference);
        route.answer(reference, "housing-officers", "changed").fire(reference, "nothingHeard");

        assertThat(process).hasPassed("letAnswerStand", "closeEscalation").isWaitingAt("reportOutcome");
        assertThatThrownBy(() -> accept(reference, ServiceArea.HOUSING)).isInstanceOf(MovedOn.class);
        route.use(ReportOutcome.class).report(route.partner(), reference, "settled", "yes");
        assertThat(process).isEnded().hasPassed("outcomeReported");
        assertThatThrownBy(() -> route.use(ReportOutcome.class).report(route.partner(), reference, "street", "no")).isInstanceOf(MovedOn.class);
    }

    @Test
    void endsWithoutAnOutcomeAndStillTakesOneLater() {
        String reference = route.raise("not-urgent");
        ProcessInstance process = process(reference);
        route.answer(reference, "housing-officers", "changed");
        accept(reference, ServiceArea.HOUSING);
        route.fire(reference, "outcomeOverdue");

        assertThat(process).isEnded().hasPassed("outcomeNotReported");
        route.use(ReportOutcome.class).report(route.partner(), reference, "settled", "partly");
        assertThat(escalation(reference).outcome()).isEqualTo("settled");
    }

    @Test
    void alertsTheNextOnDutyEveryQuarterOfAnHourUntilSomebodyHasIt() {
        String reference = route.raise("tonight");
        route.fire(reference, "notAcknowledged").fire(reference, "notAcknowledged");
        assertThat(alerts(reference)).isEqualTo(3);

        Actor onDuty = route.in("duty-line");
        route.use(AcknowledgeEscalation.class).acknowledge(onDuty, reference);
        route.use(AcknowledgeEscalation.class).acknowledge(onDuty, reference);

        assertThat(process(reference)).hasPassed("acknowledged");
        assertThat(escalation(reference).acknowledgedBy()).isEqualTo(onDuty.personId());
    }

    @Test
    void opensAPossibleBreachWhereNoSafePlaceIsConfirmedByTen() {
        String reference = route.raise("tonight");
        route.fire(reference, "tenAtNight");

        assertThat(clock.instant()).isBetween(london("2027-03-02T22:00"), london("2027-03-02T22:01"));
        assertThat(process(reference)).isWaitingAt("reviewBreach");
        review(reference, true);
        assertThat(breaches.of(reference).get(0).confirmed()).isTrue();
        assertThat(process(reference)).hasPassed("breachReviewed");
    }

    @Test
    void opensAPossibleBreachWhereThePlaceThatWasGivenIsNone() {
        String reference = route.raise("tonight");
        route.answer(reference, "housing-officers", "accommodation");
        route.use(ReplyToAnswer.class).refuse(route.partner(), reference, ServiceArea.HOUSING, "It is free from Monday only.");
        route.fire(reference, "tenAtNight");

        assertThat(breaches.of(reference)).hasSize(1);
    }

    @Test
    void keepsASafePlaceThatAnotherServiceConfirmed() {
        String reference = route.raise(Map.of("urgency", "tonight", "household", List.of("adults", "children")));
        route.answer(reference, "housing-officers", "accommodation").answer(reference, "csc-leads", "changed");
        route.use(ReplyToAnswer.class).refuse(route.partner(), reference, ServiceArea.CSC, "Nobody phoned.");

        assertThat(escalation(reference).safePlaceAt()).isNotNull();
    }

    @Test
    void asksChildrensSocialCareAsWellWhereAChildIsAtRisk() {
        assertThat(teams(route.raise(Map.of("household", List.of("adults", "children"), "childAtRisk", "yes"))))
                .containsExactlyInAnyOrder("csc-leads", "housing-officers");
    }

    @Test
    void tellsTheSecondWhoPressesThatAColleagueHasIt() {
        String reference = route.raise("tonight");
        AcknowledgeEscalation acknowledge = route.use(AcknowledgeEscalation.class);

        assertThat(acknowledge.acknowledge(route.in("duty-line"), reference)).isTrue();
        assertThat(acknowledge.acknowledge(route.another("duty-line"), reference)).isFalse();
        assertThat(escalation(reference).acknowledgedBy()).isEqualTo(route.in("duty-line").personId());
    }

    @Test
    void letsAColleagueHaveItThoughSomebodyHasOnlyClaimedTheTask() {
        String reference = route.raise("tonight");
        route.claim(reference, "duty-line");

        assertThat(route.use(AcknowledgeEscalation.class).acknowledge(route.another("duty-line"), reference)).isTrue();
        assertThat(process(reference)).hasPassed("acknowledged");
    }

    @Test
    void alertsLessOftenAfterTwoHours() {
        String reference = route.raise("tonight");
        for (int quarter = 0; quarter < 16; quarter++) {
            route.fire(reference, "notAcknowledged");
        }
        assertThat(alerts(reference)).isBetween(9, 11);
    }

    @Test
    void alertsNobodyAnyMoreWhereThereIsASafePlace() {
        String reference = route.raise("tonight");
        route.answer(reference, "housing-officers", "accommodation");
        route.fire(reference, "notAcknowledged");
        assertThat(alerts(reference)).isOne();
    }

    @Test
    void keepsWhoHadAPartFromReviewingABreach() {
        String reference = route.raise("tonight");
        Actor both = route.another("duty-line");
        program.getBean(AddToTeam.class).add(Actor.SYSTEM, both.personId(), "escalation-reviewers");
        Actor now = program.getBean(Actors.class).byId(both.personId()).orElseThrow();
        route.use(AcknowledgeEscalation.class).acknowledge(now, reference);
        route.fire(reference, "tenAtNight");

        assertThatThrownBy(() -> route.use(ClaimTask.class).claim(now, item(reference, "reviewBreach").id())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void opensNoBreachWhereASafePlaceIsConfirmedOrNoDutyIsOwed() {
        String safe = route.raise("tonight");
        route.answer(safe, "housing-officers", "accommodation").fire(safe, "tenAtNight");
        String noDuty = route.at(TUESDAY_AT_ELEVEN).raise(Map.of("urgency", "tonight", "partSeven", "no"));

        assertThat(breaches.of(safe)).isEmpty();
        assertThat(process(noDuty)).hasPassed("nothingToWatch").isNotWaitingAt("tenAtNight");
    }

    @Test
    void looksForASafePlaceForChildrenToWhomOnlySocialCareMayOweOne() {
        String reference = route.raise(Map.of("urgency", "tonight", "household", List.of("child-alone"), "partSeven", "no"));
        route.fire(reference, "tenAtNight");

        assertThat(breaches.of(reference)).hasSize(1);
    }

    @Test
    void looksEachNightAndOpensAnotherBreachOnceTheFirstIsReviewed() {
        String reference = route.raise("tonight");
        route.fire(reference, "tenAtNight").fire(reference, "tenAtNight");
        assertThat(clock.instant()).isBetween(london("2027-03-03T22:00"), london("2027-03-03T22:01"));
        assertThat(breaches.of(reference)).hasSize(1);
        assertThat(route.open(reference)).filteredOn(item -> item.task().equals("reviewBreach")).hasSize(1);

        assertThat(breaches.of(reference).get(0).nights()).isEqualTo(2);
        review(reference, false);
        route.fire(reference, "tenAtNight");
        assertThat(breaches.of(reference)).hasSize(2);
        route.use(DisputeBreach.class).dispute(route.partner(), reference, 1, "They were in the park.");
        assertThatThrownBy(() -> route.use(DisputeBreach.class).dispute(route.partner(), reference, 2, "Not yet.")).isInstanceOf(MovedOn.class);
        review(reference, true);

        assertThat(breaches.of(reference)).extracting(PossibleBreach::confirmed).containsExactly(false, true);
        assertThat(breaches.of(reference)).extracting(PossibleBreach::dispute).containsExactly("They were in the park.", null);
    }

    @Test
    void looksOnceMoreAfterAllIsAnsweredAndThenNoMore() {
        String reference = route.raise("tonight");
        route.answer(reference, "housing-officers", "upheld");
        accept(reference, ServiceArea.HOUSING);
        route.fire(reference, "tenAtNight");

        assertThat(breaches.of(reference)).hasSize(1);
        assertThat(process(reference)).hasPassed("watchOver").isNotWaitingAt("tenAtNight");
    }

    @Test
    void reviewsABreachThoughTheEscalationWasTakenBack() {
        String reference = route.raise("tonight");
        ProcessInstance process = process(reference);
        route.fire(reference, "tenAtNight");
        route.use(WithdrawEscalation.class).withdraw(route.partner(), reference, "They left the borough.");

        assertThat(process).isWaitingAt("reviewBreach");
        review(reference, true);
        assertThat(process).isEnded();
        assertThat(breaches.of(reference)).extracting(PossibleBreach::confirmed).containsExactly(true);
    }

    @Test
    void looksTwoHoursLaterWhereItIsRaisedAfterTen() {
        String reference = route.at(london("2027-03-02T23:30")).raise("tonight");
        route.fire(reference, "tenAtNight");
        assertThat(clock.instant()).isBetween(london("2027-03-03T01:30"), london("2027-03-03T01:31"));
        route.fire(reference, "tenAtNight");
        assertThat(clock.instant()).isBetween(london("2027-03-03T22:00"), london("2027-03-03T22:01"));
    }

    @Test
    void looksInTheSameNightWhereItIsRaisedAfterMidnight() {
        String reference = route.at(london("2027-03-03T00:30")).raise("tonight");
        route.fire(reference, "tenAtNight");
        assertThat(clock.instant()).isBetween(london("2027-03-03T02:30"), london("2027-03-03T02:31"));
    }

    @Test
    void endsEverythingWhenItIsTakenBack() {
        for (String urgency : List.of("tonight", "not-urgent")) {
            String reference = route.at(TUESDAY_AT_ELEVEN).raise(urgency);
            ProcessInstance process = process(reference);

            route.use(WithdrawEscalation.class).withdraw(route.partner(), reference, "They found a room.");

            assertThat(process).isEnded().hasPassed("withdrawn");
            assertThat(route.open(reference)).isEmpty();
            assertThat(escalation(reference).status()).isEqualTo(EscalationStatus.WITHDRAWN);
            assertThat(stages.of(reference)).allMatch(stage -> "withdrawn".equals(stage.ended()));
            assertThatThrownBy(() -> route.use(WithdrawEscalation.class).withdraw(route.partner(), reference, "Again.")).isInstanceOf(MovedOn.class);
        }
    }

    @Test
    void keepsNothingAboutTheHouseholdInItsVariables() {
        String reference = route.raise(Map.of("urgency", "tonight", "sleepTonight", "Behind the library", "safeContact", "Text Mo"));
        route.answer(reference, "housing-officers", "accommodation");

        assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery()
                .processInstanceId(process(reference).getId()).list()).extracting(variable -> variable.getName())
                .isSubsetOf("organisationId", "service", "services", "urgency", "tonight", "firstStage", "acknowledgeBy", "breachCheckAt", "breachPossible", "breachReviewDueAt", "watchOn", "stage", "stageTeam", "stageSpan", "stageDueAt",
                        "stageWarningAt", "answer", "informationDueAt", "answerStandsAt", "lastStage", "nrOfInstances",
                        "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");
    }

    private void review(String reference, boolean confirmed) {
        Actor reviewer = route.in("escalation-reviewers");
        String task = route.use(ClaimTask.class).claim(reviewer, item(reference, "reviewBreach").id()).id();
        route.use(ReviewBreach.class).review(reviewer, task, confirmed, "They slept in a park.");
    }

    private void accept(String reference, ServiceArea service) {
        route.use(ReplyToAnswer.class).accept(route.partner(), reference, service);
    }

    private boolean mayRead(Actor actor, String reference) {
        return program.getBean(CaseAccess.class).mayRead(actor, program.getBean(CaseFiles.class).find(reference).orElseThrow());
    }

    private int alerts(String reference) {
        return program.getBean(JdbcClient.class)
                .sql("select count(*) from duty_alert where reference = ?").param(reference).query(Integer.class).single();
    }

    private WorkItem item(String reference, String task) {
        return route.open(reference).stream().filter(item -> item.task().equals(task)).findFirst().orElseThrow();
    }

    private List<String> teams(String reference) {
        return route.open(reference).stream().flatMap(item -> item.teams().stream()).filter(team -> !team.startsWith("organisation:")).toList();
    }

    private Stage stage(String reference) {
        List<Stage> all = stages.of(reference);
        return all.get(all.size() - 1);
    }

    private Escalation escalation(String reference) {
        return escalations.findById(reference).orElseThrow();
    }

    private ProcessInstance process(String reference) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(reference).singleResult();
    }
}
