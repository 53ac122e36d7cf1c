package org.sanctuarycasework.applications.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.sanctuarycasework.applications.CaseOnRecord;
import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.applications.WrongStage;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way through the process of an application, step by step through the use cases; timers are fired by their id. */
@CaseworkTest
class NcilApplicationProcessTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    ProcessEngine engine;
    @Autowired
    WorkItems workItems;
    @Autowired
    CaseworkClock clock;
    @Autowired
    Timeline timeline;
    @Autowired
    MessageSource texts;
    @Autowired
    JdbcClient database;

    SampleOffice office;
    SampleApplication application;
    ProcessInstance process;

    @BeforeEach
    void submit() {
        BpmnAwareTests.init(engine);
        office = new SampleOffice(program);
        follow(office.draft());
    }

    @AfterEach
    void leavesNoGapInAnySentenceOfTimelineAndMails() {
        assertThat(timeline.of(application.reference(), Audience.INTERNAL))
                .extracting(entry -> entry.words(key -> texts.getMessage(key, null, Locale.UK)))
                .noneMatch(sentence -> sentence.contains("{"));
        assertThat(database.sql("select subject || text_body from message where case_reference = ?")
                .param(application.reference()).query(String.class).list()).noneMatch(mail -> mail.contains("{"));
    }

    @Test
    void beginsWithTheCheckOfASentApplication() {
        assertThat(process).hasPassed("checkEligibility");
        assertWaitsAt("checkCompleteness", Status.CHECKS);
        assertThat(application.onRecord().events()).containsExactly("started", "submitted", "table-found-nothing");
        assertThat(application.onRecord().mails()).containsExactly("application-received");
    }

    @ParameterizedTest
    @CsvSource({"ward-revenue, 10000.00, grants-managers", "ward-revenue, 10000.01, directors",
        "borough-wide, 50000, directors", "borough-wide, 50000.01, cabinet-support"})
    void asksTheTeamOfTheDelegationTableToDecide(String type, String amount, String team) {
        follow(office.draft(type)).bringTo(Status.RECOMMENDATION);

        application.recommend(Outcome.OFFER, amount);

        assertWaitsAt("decideApplication", Status.DECISION);
        assertThat(openItem().teams()).containsExactly(team);
        assertThat(application.onRecord().events()).endsWith("recommended-offer", "table-decided");
    }

    @Test
    void goesFromCompleteToAReducedOfferByAManager() {
        application.findComplete();
        assertThat(process).isWaitingAtExactly("independentAssessment");
        assertThat(application.onRecord().workItems()).containsExactly("assessApplication", "assessApplication");
        assertLast("found-complete", "application-received");

        application.assess();
        assertWaitsAt("recordConsultation", Status.RECOMMENDATION);
        assertLast("assessment-agreed", "application-received");

        application.prepare();
        assertWaitsAt("recommendOutcome", Status.RECOMMENDATION);
        assertThat(application.onRecord().events()).endsWith("consulted", "feedback-written");

        application.recommend(Outcome.OFFER, "9000");
        assertWaitsAt("decideApplication", Status.DECISION);

        application.decide(office.manager(), Outcome.OFFER, "9000");
        assertWaitsForAnAppeal(Status.OFFERED);
        assertThat(application.onRecord().events()).endsWith("decided-offer", "outcome-offer");
        assertLast("outcome-offer", "outcome-offer");
        assertThat(dueOf("appealClosed")).isAfter(clock.instant());

        application.fire("appealClosed");
        assertEndedAt("outcomeTold", Status.OFFERED);
    }

    @Test
    void endsAtOnceWithAllThatWasAskedFor() {
        application.bringTo(Status.CHECKS).findComplete().assess().recommend(Outcome.OFFER, "24800");

        application.decide(office.director(), Outcome.OFFER, "24800");

        assertEndedAt("outcomeTold", Status.OFFERED);
    }

    @Test
    void asksNoResidentsAboutAProjectOfTheWholeBorough() {
        follow(office.draft("borough-wide")).findComplete().assess();

        assertWaitsAt("writeFeedback", Status.RECOMMENDATION);
    }

    @Test
    void goesFromCompleteToAReservePlaceByADirector() {
        application.bringTo(Status.CHECKS).findComplete().assess().recommend(Outcome.RESERVE, "20000");

        application.decide(office.director(), Outcome.RESERVE, "18000");

        assertWaitsForAnAppeal(Status.RESERVE);
        assertThat(application.onRecord().events()).contains("recommended-reserve");
        assertLast("outcome-reserve", "outcome-reserve");
    }

    @Test
    void goesFromCompleteToADeclineByMayorAndCabinet() {
        office = SampleOffice.withOneList(program);
        follow(office.draft()).bringTo(Status.RECOMMENDATION).recommend(Outcome.DECLINE, null);
        assertThat(openItem().teams()).containsExactly("cabinet-support");

        application.decide(office.cabinetSupport(), Outcome.DECLINE, null);

        assertWaitsForAnAppeal(Status.DECLINED);
        assertThat(application.onRecord().events()).contains("recommended-decline");
        assertLast("outcome-decline", "outcome-decline");
    }

    @Test
    void tellsNobodyBeforeTheCallInIsOver() {
        office = SampleOffice.withOneList(program);
        LocalDate lastDay = LocalDate.now(clock).plusDays(10);
        follow(office.draft()).bringTo(Status.DECISION).decideWithCallIn(lastDay);

        assertThat(process).isWaitingAtExactly("callInOver");
        assertWithoutTask(Status.DECIDED);
        assertLast("decided-offer", "application-received");
        assertThat(dueOf("callInOver")).isEqualTo(lastDay.plusDays(1).atStartOfDay(CaseworkClock.LONDON).toInstant());

        application.fire("callInOver");
        assertWaitsForAnAppeal(Status.OFFERED);
        assertLast("outcome-offer", "outcome-offer");
    }

    @Test
    void assessesAgainWhatWasAppealedRightly() {
        application.bringTo(Status.DECLINED).appeal();
        assertThat(process).isWaitingAtExactly("appeal");
        assertThat(application.onRecord().workItems()).containsExactly("hearAppeal");
        assertThat(application.onRecord().status()).isEqualTo(Status.APPEALED);
        assertThat(application.onRecord().closed()).isFalse();
        assertLast("appealed", "appeal-received");

        application.hearAppeal(office.colleague("Nia Manager", "grants-managers"), true);
        assertThat(process).isWaitingAtExactly("independentAssessment");
        assertThat(application.onRecord().status()).isEqualTo(Status.ASSESSMENT);
        assertLast("appeal-upheld", "appeal-heard");

        application.assess().recommend(Outcome.DECLINE, null).decide(office.director(), Outcome.DECLINE, null);
        assertEndedAt("outcomeTold", Status.DECLINED);
    }

    @Test
    void letsTheOutcomeStandIfTheAppealIsNotUpheld() {
        application.bringTo(Status.NOT_ELIGIBLE).appeal()
                .hearAppeal(office.colleague("Nia Manager", "grants-managers"), false);

        assertEndedAt("outcomeStands", Status.NOT_ELIGIBLE);
        assertThat(application.onRecord().closed()).isTrue();
        assertLast("appeal-not-upheld", "appeal-heard");
    }

    @Test
    void asksWhoeverCouldHaveGrantedTheRequestToDecline() {
        follow(office.draft("borough-wide")).bringTo(Status.RECOMMENDATION).recommend(Outcome.DECLINE, null);

        assertThat(openItem().teams()).containsExactly("cabinet-support");
    }

    @Test
    void checksAgainWhenTheInformationCame() {
        application.askForInformation();
        assertWaitsAt("provideInformation", Status.INFORMATION_WANTED);
        assertLast("information-wanted", "information-wanted");
        assertThat(openItem().teams()).containsExactly("organisation:" + organisation());

        application.provideInformation();
        assertWaitsAt("checkCompleteness", Status.CHECKS);
        assertLast("information-provided", "information-received");
    }

    @Test
    void tellsTheApplicantOnceAManagerHasConfirmedThatItIsNotEligible() {
        application.findNotEligible();
        assertWaitsAt("confirmNotEligible", Status.CHECKS);
        assertLast("found-not-eligible", "application-received");

        application.confirmNotEligible();
        assertWaitsForAnAppeal(Status.NOT_ELIGIBLE);
        assertLast("not-eligible", "outcome-not-eligible");
    }

    @Test
    void checksAgainWhatTheManagerSentBack() {
        application.findNotEligible().sendBackToCheck();

        assertWaitsAt("checkCompleteness", Status.CHECKS);
        assertLast("not-eligible-sent-back", "application-received");
    }

    @ParameterizedTest
    @CsvSource({"firstReminderDue, reminded, information-reminder", "lastReminderDue, reminded, information-reminder",
        "informationOverdue, warned, information-last-warning"})
    void remindsAndWarnsWhileItWaitsForInformation(String timer, String event, String mail) {
        application.askForInformation().fire(timer);

        assertWaitsAt("provideInformation", Status.INFORMATION_WANTED);
        assertThat(process).hasPassed(timer);
        assertLast(event, mail);
        assertThat(application.provideInformation().onRecord().status()).isEqualTo(Status.CHECKS);
    }

    @Test
    void remindsTwiceWarnsOnceAndThenLapsesAtTheDatesOfTheRound() {
        application.askForInformation();
        assertThat(List.of(dueOf("firstReminderDue"), dueOf("lastReminderDue"), dueOf("informationOverdue"),
                dueOf("informationLapsed"))).isSorted();
        assertThat(dueOf("informationOverdue")).isEqualTo(openItem().dueAt());

        application.fire("firstReminderDue").fire("lastReminderDue").fire("informationOverdue").fire("informationLapsed");

        assertThat(application.onRecord().events())
                .endsWith("information-wanted", "reminded", "reminded", "warned", "lapsed");
        assertThat(application.onRecord().mails()).containsExactly("application-received", "information-wanted",
                "information-reminder", "information-reminder", "information-last-warning", "application-lapsed");
    }

    @Test
    void lapsesWithoutInformationAndCanBeRevived() {
        application.askForInformation().fire("informationLapsed");
        assertThat(process).isWaitingFor("applicationRevived");
        assertWithoutTask(Status.LAPSED);
        assertLast("lapsed", "application-lapsed");

        application.revive();
        assertWaitsAt("checkCompleteness", Status.CHECKS);
        assertLast("revived", "application-revived");
    }

    @Test
    void cannotBeRevivedOnceTheRoundIsDecided() {
        application.bringTo(Status.CHECKS).askForInformation().fire("informationLapsed");
        Instant decisionDay = office.round().decisionOn().atStartOfDay(CaseworkClock.LONDON).toInstant();
        assertThat(dueOf("revivalClosed")).isEqualTo(decisionDay);

        clock.moveTo(decisionDay);
        assertThatThrownBy(application::revive).isInstanceOf(WrongStage.class);
        application.fire("revivalClosed");

        assertEndedAt("lapsed", Status.LAPSED);
        assertThat(application.onRecord().closed()).isTrue();
        assertThatThrownBy(application::revive).isInstanceOf(WrongStage.class);
        assertLast("closed-lapsed", "application-lapsed");

        application.withdraw();
        assertEndedAt("lapsed", Status.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = {"CHECKS", "INFORMATION_WANTED", "LAPSED", "ASSESSMENT",
        "RECOMMENDATION", "DECISION"})
    void endsWhereverItIsWhenItIsWithdrawn(Status status) {
        application.bringTo(status).withdraw();

        assertEndedAt("withdrawn", Status.WITHDRAWN);
        assertLast("withdrawn", "application-withdrawn");
    }

    @Test
    void endsWhenItIsWithdrawnWhileAManagerLooksAtIt() {
        application.findNotEligible().withdraw();

        assertEndedAt("withdrawn", Status.WITHDRAWN);
        assertLast("withdrawn", "application-withdrawn");
    }

    @Test
    void needsNoProcessToWithdrawADraft() {
        CaseOnRecord withdrawn = office.draft().withdraw().onRecord();

        assertThat(withdrawn.process()).isNull();
        assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(withdrawn.events()).containsExactly("started", "withdrawn");
        assertThat(withdrawn.mails()).containsExactly("application-withdrawn");
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = {"OFFERED", "RESERVE", "APPEALED"})
    void canStillBeWithdrawnAfterAnOfferAndDuringAnAppeal(Status status) {
        application.bringTo(status).withdraw();

        assertEndedAt("withdrawn", Status.WITHDRAWN);
        assertLast("withdrawn", "application-withdrawn");
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = {"DECLINED", "NOT_ELIGIBLE"})
    void cannotBeWithdrawnOnceItIsRefused(Status status) {
        CaseOnRecord refused = application.bringTo(status).onRecord();

        assertThatThrownBy(application::withdraw).isInstanceOf(WrongStage.class);
        assertThat(application.onRecord()).isEqualTo(refused);
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = Mode.EXCLUDE, names = {"IN_PROGRESS", "DECIDED"})
    void keepsNoPersonalDataInItsVariables(Status status) {
        application.bringTo(status);

        assertThat(engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(application.reference()).list().stream()
                .flatMap(instance -> engine.getHistoryService().createHistoricVariableInstanceQuery()
                        .processInstanceId(instance.getId()).list().stream()))
                .extracting(variable -> variable.getName())
                .isSubsetOf("organisationId", "managerLimit", "directorLimit", "oneList", "revivalClosesAt",
                        "organisationKind", "worksInBorough", "projectInBorough", "benefitsPublic", "bankAccount",
                        "finding", "firstReminderAt", "lastReminderAt", "informationDueAt", "informationLapsesAt",
                        "confirmed", "amount", "decidingTeam", "asksResidents", "assessorId", "assessorTeam", "interestDeclared",
                        "assessorsDiffer", "callInEndsAt", "appealClosesAt", "upheld", "nrOfInstances",
                        "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");
    }

    private SampleApplication follow(SampleApplication followed) {
        application = followed.submit();
        process = engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(application.reference()).rootProcessInstances().singleResult();
        return application;
    }

    private void assertWaitsAt(String task, Status status) {
        assertThat(process).isStarted().isNotEnded().isWaitingAtExactly(task);
        CaseOnRecord record = application.onRecord();
        assertThat(record.tasks()).containsExactly(task);
        assertThat(record.workItems()).containsExactly(task);
        assertThat(record.status()).isEqualTo(status);
        assertThat(record.stage()).isEqualTo(status.key());
    }

    private void assertWithoutTask(Status status) {
        CaseOnRecord record = application.onRecord();
        assertThat(record.tasks()).isEmpty();
        assertThat(record.workItems()).isEmpty();
        assertThat(record.status()).isEqualTo(status);
        assertThat(record.stage()).isEqualTo(status.key());
    }

    private void assertWaitsForAnAppeal(Status status) {
        assertThat(process).isNotEnded().isWaitingAtExactly("waitForAppeal");
        assertWithoutTask(status);
    }

    private void assertEndedAt(String end, Status status) {
        assertThat(process).isEnded().hasPassed(end);
        assertWithoutTask(status);
    }

    private void assertLast(String event, String mail) {
        assertThat(application.onRecord().events()).last().isEqualTo(event);
        assertThat(application.onRecord().mails()).last().isEqualTo(mail);
    }

    private WorkItem openItem() {
        List<WorkItem> open = workItems.openOf(application.reference());
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private Instant dueOf(String timer) {
        return engine.getManagementService().createJobQuery().processInstanceId(process.getId()).activityId(timer)
                .singleResult().getDuedate().toInstant();
    }

    private String organisation() {
        return application.applicant().organisations().iterator().next().toString();
    }
}
