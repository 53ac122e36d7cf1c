package org.sanctuarycasework.challenges.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.sanctuarycasework.escalations.SampleRoute.TUESDAY_AT_ELEVEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.challenges.AnswerLetter;
import org.sanctuarycasework.challenges.ChallengeCounts;
import org.sanctuarycasework.challenges.ChallengeRecord;
import org.sanctuarycasework.challenges.ChallengeRecords;
import org.sanctuarycasework.challenges.ChallengeStatus;
import org.sanctuarycasework.challenges.RecordClaim;
import org.sanctuarycasework.challenges.RecordClaimOutcome;
import org.sanctuarycasework.challenges.RecordLetterOutcome;
import org.sanctuarycasework.challenges.RecordOrder;
import org.sanctuarycasework.challenges.RecordPermission;
import org.sanctuarycasework.challenges.SampleChallenge;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a correction of a step changes, what it keeps, and where the process goes from there. */
@CaseworkTest
class CorrectStepTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    RuntimeService runtime;

    SampleRoute route;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program).at(TUESDAY_AT_ELEVEN);
    }

    @Test
    void goesWhereTheCorrectedPermissionLeads() {
        SampleChallenge challenge = SampleChallenge.claim(route, Map.of()).permission("granted");
        ProcessInstance process = process(challenge);

        challenge.correct(RecordPermission.FORM, Map.of("permission", "refused"));
        assertThat(process).isWaitingAtExactly("recordClaimOutcome").hasPassed("permissionCorrectedToNo");
        assertThat(challenge.stored().status()).isEqualTo(ChallengeStatus.OUTCOME_AWAITED);
        challenge.correct(RecordPermission.FORM, Map.of("permission", "ended-before"));
        assertThat(process).isWaitingAtExactly("recordClaimOutcome");

        challenge.correct(RecordPermission.FORM, Map.of("permission", "granted"));
        assertThat(process).isWaitingAtExactly("recordOrder").hasPassed("permissionCorrectedToYes");
        assertThat(challenge.stored().status()).isEqualTo(ChallengeStatus.ORDER_AWAITED);
        challenge.order("quashed").endClaim("relief");
        assertThat(process).isEnded();
    }

    @Test
    void takesNoPermissionAwayThatAnOrderFollowed() {
        SampleChallenge challenge = SampleChallenge.claim(route, Map.of()).permission("granted").order("quashed");
        isRefused(() -> challenge.correct(RecordPermission.FORM, Map.of("permission", "refused")), "challenges.correct.order-followed");
        challenge.endClaim("relief");
        isRefused(() -> challenge.correct(RecordPermission.FORM, Map.of("permission", "refused")), "challenges.correct.permission-closed");
        assertThat(challenge.stored().claim().permission()).isEqualTo("granted");
        assertThat(challenge.newest(RecordPermission.FORM).correctedBecause()).isNull();
    }

    @Test
    void closesWhereTheLetterDoesNotGoOnAfterAll() {
        SampleChallenge challenge = SampleChallenge.letter(route).answer().endLetter("went-on").ask("housing", "Who decided?");
        ProcessInstance process = process(challenge);

        challenge.correct(RecordLetterOutcome.FORM, Map.of("outcome", "settled", "how", "They got a room."));

        assertThat(process).isEnded().hasPassed("letterOutcomeCorrected", "endedWithLetter");
        assertThat(challenge.open()).isEmpty();
        assertThat(challenge.stored().status()).isEqualTo(ChallengeStatus.CLOSED);
        assertThat(route.use(CaseFiles.class).find(challenge.reference()).orElseThrow().isOpen()).isFalse();
        challenge.correct(RecordLetterOutcome.FORM, Map.of("outcome", "no-case", "why", "It was out of time."));
        assertThat(challenge.stored().letter().outcome()).isEqualTo("no-case");
        isRefused(() -> challenge.correct(RecordLetterOutcome.FORM, Map.of("outcome", "went-on")), "challenges.correct.letter-closed");
    }

    @Test
    void closesWhereNoClaimWasMadeAfterAll() {
        SampleChallenge challenge = SampleChallenge.letter(route).answer().endLetter("went-on").claimMade(true);
        ProcessInstance process = process(challenge);
        isRefused(() -> challenge.correct(RecordLetterOutcome.FORM, Map.of("outcome", "settled")), "challenges.correct.claim-followed");
        int claims = counts().claims();

        challenge.correct(RecordClaim.FORM, Map.of("made", "no"));

        assertThat(process).isEnded().hasPassed("claimCorrected", "noClaimMade");
        assertThat(challenge.stored().claim()).isNull();
        assertThat(counts().claims()).isEqualTo(claims - 1);
        isRefused(() -> challenge.correct(RecordClaim.FORM, Map.of("made", "yes", "claimNumber", "AC-2027-LON-000043", "claimedOn", "2027-03-02")),
                "challenges.correct.no-claim-closed");
    }

    @Test
    void keepsAClaimThatTheCourtHasDecidedOn() {
        SampleChallenge challenge = SampleChallenge.letter(route).answer().endLetter("went-on").claimMade(true).permission("refused");
        isRefused(() -> challenge.correct(RecordClaim.FORM, Map.of("made", "no")), "challenges.correct.court-began");
        isRefused(() -> challenge.correct(RecordClaim.FORM, Map.of("claimedOn", "2027-03-03")), "challenges.day.future");
    }

    @Test
    void correctsNumbersDaysAndOutcomesAlsoOnceItIsClosedAndCountsTheNewest() {
        SampleChallenge challenge = SampleChallenge.claim(route, Map.of()).permission("granted").order("quashed").endClaim("dismissed");
        int successful = counts().successful();

        challenge.correct(RecordClaim.FIRST_FORM, Map.of("claimNumber", "AC-2027-LON-000099", "claimedOn", "2027-02-26"))
                .correct(RecordClaimOutcome.FORM, Map.of("outcome", "relief"));

        assertThat(challenge.stored().claim().claimNumber()).isEqualTo("AC-2027-LON-000099");
        assertThat(challenge.stored().claim().claimedOn()).isEqualTo(LocalDate.of(2027, 2, 26));
        assertThat(counts().successful()).isEqualTo(successful + 1);
        isRefused(() -> challenge.correct(RecordOrder.FORM, Map.of("order", "dismissed")), "challenges.outcome.dismissed");
        isRefused(() -> challenge.correct(RecordOrder.FORM, Map.of("orderedOn", "2027-02-25")), "challenges.step.before-claim");
        challenge.correct(RecordPermission.FORM, Map.of("permissionOn", "2027-02-27")).correct(RecordOrder.FORM, Map.of("orderedOn", "2027-02-28"));
        isRefused(() -> challenge.correct(RecordClaim.FIRST_FORM, Map.of("claimedOn", "2027-02-28")), "challenges.step.before-claim");
    }

    @Test
    void keepsWhatWasRecordedBeforeAndAdviceOutOfTheTimeline() {
        SampleChallenge challenge = SampleChallenge.letter(route).answer();
        isRefused(() -> challenge.correct(AnswerLetter.FORM, Map.of("answeredOn", "2027-02-28")), "challenges.answer.before-received");
        challenge.correct(AnswerLetter.FORM, Map.of("answeredOn", "2027-03-01", "words", "We decide again."));

        List<ChallengeRecord> answers = route.use(ChallengeRecords.class).of(challenge.reference()).stream()
                .filter(step -> step.form().equals(AnswerLetter.FORM)).toList();
        assertThat(answers).extracting(step -> step.answers().text("words")).containsExactly("We looked at it again.", "We decide again.");
        assertThat(answers).extracting(ChallengeRecord::correctedBecause).containsExactly(null, "It was mistyped.");
        assertThat(challenge.stored().letter().answeredOn()).isEqualTo(LocalDate.of(2027, 3, 1));
        List<TimelineEntry> entries = route.use(Timeline.class).of(challenge.reference(), Audience.INTERNAL);
        assertThat(entries.get(entries.size() - 1)).satisfies(entry -> {
            assertThat(entry.event()).isEqualTo("challenge-step-corrected");
            assertThat(entry.audience()).isEqualTo(Audience.INTERNAL);
            assertThat(entry.details()).containsEntry("step", "The answer to the letter").containsEntry("before", "When was the answer sent? 2 March 2027");
        });
    }

    private ChallengeCounts.Counts counts() {
        return route.use(ChallengeCounts.class).between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31));
    }

    private static void isRefused(ThrowingCallable correction, String key) {
        assertThatThrownBy(correction).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    private ProcessInstance process(SampleChallenge challenge) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(challenge.reference()).singleResult();
    }
}
