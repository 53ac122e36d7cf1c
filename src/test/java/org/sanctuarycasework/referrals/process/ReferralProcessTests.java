package org.sanctuarycasework.referrals.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.sanctuarycasework.escalations.SampleRoute.TUESDAY_AT_ELEVEN;
import static org.sanctuarycasework.escalations.SampleRoute.london;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.escalations.RaiseEscalation;
import org.sanctuarycasework.escalations.RaisedFrom;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.forum.ReferralFigures;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.referrals.LogReferral;
import org.sanctuarycasework.referrals.Referral;
import org.sanctuarycasework.referrals.ReferralMovedOn;
import org.sanctuarycasework.referrals.ReferralStatus;
import org.sanctuarycasework.referrals.Referrals;
import org.sanctuarycasework.referrals.SampleReferrals;
import org.sanctuarycasework.referrals.TakeReferralBack;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way of a referral: answered in time or late, taken back, escalated before and after an answer. */
@CaseworkTest
class ReferralProcessTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    ProcessEngine engine;
    @Autowired
    Referrals all;
    @Autowired
    RaisedFrom raisedFrom;
    @Autowired
    JdbcClient database;

    SampleRoute route;
    SampleReferrals referrals;

    @BeforeEach
    void begin() {
        BpmnAwareTests.init(engine);
        route = new SampleRoute(program).at(TUESDAY_AT_ELEVEN);
        referrals = new SampleReferrals(route);
    }

    @Test
    void waitsAsManyWorkingDaysAsTheTableGivesTheServiceFromTheDayAfter() {
        Map<String, String> due = Map.of("housing", "2027-03-09T17:00", "asc", "2027-03-09T17:00", "csc", "2027-03-05T17:00",
                "nrpf", "2027-03-05T17:00", "mash", "2027-03-03T17:00");
        due.forEach((service, until) -> {
            String reference = referrals.log(Map.of("service", service));

            assertThat(process(reference)).isWaitingAt("recordAnswer");
            assertThat(referral(reference).dueAt()).as(service).isEqualTo(london(until));
        });
    }

    @Test
    void endsWithTheAnswer() {
        String reference = referrals.log(Map.of());

        referrals.answer(reference, "helped", "They have an appointment.");

        assertThat(ended(reference)).isEqualTo("referralAnswered");
        assertThat(referral(reference)).returns(ReferralStatus.ANSWERED, Referral::status).returns("helped", Referral::answer)
                .returns(LocalDate.of(2027, 3, 2), Referral::answeredOn).returns(null, Referral::lateAt);
        assertThat(program.getBean(CaseFiles.class).find(reference)).hasValueSatisfying(file -> assertThat(file.isOpen()).isFalse());
    }

    @Test
    void tellsThePartnerOnceWhenNobodyAnsweredInTimeAndWaitsOn() {
        String reference = referrals.log(Map.of("asked", "Somewhere-safe-marker"));

        route.fire(reference, "answerDue");

        assertThat(process(reference)).isWaitingAt("recordAnswer").hasPassed("markAsLate");
        assertThat(referral(reference).lateAt()).isCloseTo(london("2027-03-09T17:00"), within(1, ChronoUnit.MINUTES));
        assertThat(mails(reference)).singleElement().asString().contains(reference).doesNotContain("Somewhere-safe-marker", "NB-17");
        referrals.answer(reference, "refused", "Not us.");
        assertThat(ended(reference)).isEqualTo("referralAnswered");
        assertThat(referral(reference).lateAt()).isNotNull();
    }

    @Test
    void isLateAtOnceIfItWasMadeLongAgo() {
        String reference = referrals.log(Map.of("madeOn", "2027-01-04"));

        assertThat(referral(reference).dueAt()).isEqualTo(london("2027-01-11T17:00"));
        assertThat(engine.getManagementService().createJobQuery().processInstanceId(process(reference).getId()).executable().count()).isOne();
    }

    @Test
    void endsWhenItIsTakenBackAndTakesNothingAfterThat() {
        String reference = referrals.log(Map.of());

        route.use(TakeReferralBack.class).takeBack(route.partner(), reference);

        assertThat(ended(reference)).isEqualTo("referralTakenBack");
        assertThat(referral(reference).status()).isEqualTo(ReferralStatus.TAKEN_BACK);
        assertThatThrownBy(() -> referrals.answer(reference, "helped", "Too late.")).isInstanceOf(ReferralMovedOn.class);
        int before = escalations();
        raiseFrom(reference);
        assertThat(escalations()).as("what was written is never turned away").isEqualTo(before + 1);
        assertThat(referral(reference)).returns(ReferralStatus.TAKEN_BACK, Referral::status).returns(null, Referral::escalation);
        assertThatThrownBy(() -> route.use(TakeReferralBack.class).takeBack(route.partner(), reference)).isInstanceOf(ReferralMovedOn.class);
    }

    @Test
    void endsAsEscalatedAndEachLeadsToTheOther() {
        String reference = referrals.log(Map.of());
        route.fire(reference, "answerDue");
        assertThat(raisedFrom.known(route.partner(), reference).answers().values()).containsEntry("reason", "no-answer")
                .containsEntry("service", "housing").containsEntry("asked", "A homelessness assessment.").containsEntry("ownReference", "NB-17");

        String escalation = raiseFrom(reference);

        assertThat(ended(reference)).isEqualTo("referralEscalated");
        assertThat(referral(reference)).returns(ReferralStatus.ESCALATED, Referral::status).returns(escalation, Referral::escalation);
        assertThat(raisedFrom.of(escalation)).hasValue(reference);
        assertThat(raisedFrom.of(route.raise(Map.of("ownReference", "NB-18")))).isEmpty();
    }

    @Test
    void isEscalatedAlsoAfterAnAnswerButOnlyOnce() {
        String reference = referrals.log(Map.of("service", "asc"));
        referrals.answer(reference, "told-to-come-back", "Come back on Monday.");
        assertThat(raisedFrom.known(route.partner(), reference).answers().values()).containsEntry("reason", "told-to-come-back")
                .containsEntry("service", "asc");

        raiseFrom(reference);

        assertThat(referral(reference)).returns(ReferralStatus.ESCALATED, Referral::status).returns("told-to-come-back", Referral::answer);
        String escalation = referral(reference).escalation();
        assertThat(raisedFrom.before(escalation)).hasValueSatisfying(before -> assertThat(before)
                .returns(reference, RaisedFrom.Before::reference).returns("A homelessness assessment.", RaisedFrom.Before::asked)
                .returns("told-to-come-back", RaisedFrom.Before::answer).returns("Come back on Monday.", RaisedFrom.Before::words));
        raiseFrom(reference);
        assertThat(referral(reference).escalation()).isEqualTo(escalation);
    }

    @Test
    void takesBothEscalationsOfTwoColleaguesAndIsLinkedWithOne() {
        String reference = referrals.log(Map.of());
        int before = escalations();

        List<Throwable> told = Race.run(List.of(() -> raiseFrom(reference, "NB-17"), () -> raiseFrom(reference, "NB-18")));

        assertThat(told).isEmpty();
        assertThat(escalations()).isEqualTo(before + 2);
        assertThat(referral(reference)).returns(ReferralStatus.ESCALATED, Referral::status);
    }

    @Test
    void logsOneReferralIfThePageIsSentTwiceAtTheSameMoment() {
        UUID token = UUID.randomUUID();
        UUID organisation = route.partner().organisations().iterator().next();
        Runnable sending = () -> route.use(LogReferral.class).log(route.partner(), organisation, token, referrals.answers(Map.of()));

        assertThat(Race.run(List.of(sending, sending))).isEmpty();

        assertThat(database.sql("select count(*) from referral where organisation_id = ?").param(organisation).query(Integer.class).single()).isOne();
    }

    @Test
    void raisesNothingFromTheReferralOfAnotherOrganisation() {
        String reference = referrals.log(Map.of());
        SampleRoute other = new SampleRoute(program);
        int before = escalations();

        assertThatThrownBy(() -> other.use(RaiseEscalation.class).raise(other.partner(), other.partner().organisations().iterator().next(),
                UUID.randomUUID(), SampleRoute.answers(Map.of()), List.of(), reference)).isInstanceOf(CaseNotFound.class);

        assertThat(escalations()).isEqualTo(before);
        assertThat(process(reference)).isWaitingAt("recordAnswer");
    }

    @Test
    void isLoggedUnderAnAgreementInForceOnly() {
        var late = route.partner(LocalDate.of(2020, 1, 1));
        assertThatThrownBy(() -> route.use(LogReferral.class).log(late, late.organisations().iterator().next(), UUID.randomUUID(),
                referrals.answers(Map.of()))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isCountedByTheDayOnWhichItWasMade() {
        ReferralFigures counts = program.getBean(ReferralFigures.class);
        LocalDate first = LocalDate.of(2026, 7, 1);
        LocalDate after = LocalDate.of(2026, 10, 1);
        int before = counts.between(first, after);
        for (String day : List.of("2026-06-30", "2026-07-01", "2026-09-30", "2026-10-01")) {
            referrals.log(Map.of("madeOn", day));
        }

        assertThat(counts.between(first, after)).isEqualTo(before + 2);
        assertThat(counts.between(first, first)).isZero();
    }

    private String raiseFrom(String reference) {
        return raiseFrom(reference, "NB-17");
    }

    private String raiseFrom(String reference, String ownReference) {
        return route.use(RaiseEscalation.class).raise(route.partner(), route.partner().organisations().iterator().next(), UUID.randomUUID(),
                SampleRoute.answers(Map.of("ownReference", ownReference)), List.of(), reference);
    }

    private Referral referral(String reference) {
        return all.findById(reference).orElseThrow();
    }

    private ProcessInstance process(String reference) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(reference).singleResult();
    }

    /** @return the end that the process reached */
    private String ended(String reference) {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(reference).singleResult().getEndActivityId();
    }

    private List<String> mails(String reference) {
        return database.sql("select subject || text_body || html_body from message where case_reference = ?").param(reference).query(String.class).list();
    }

    private int escalations() {
        return database.sql("select count(*) from escalation").query(Integer.class).single();
    }
}
