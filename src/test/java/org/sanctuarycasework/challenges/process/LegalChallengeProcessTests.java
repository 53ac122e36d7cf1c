package org.sanctuarycasework.challenges.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.sanctuarycasework.escalations.SampleRoute.TUESDAY_AT_ELEVEN;
import static org.sanctuarycasework.escalations.SampleRoute.london;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.TimelineCheck;
import org.sanctuarycasework.challenges.AskForInput;
import org.sanctuarycasework.challenges.AskedInput;
import org.sanctuarycasework.challenges.AskedInputs;
import org.sanctuarycasework.challenges.ChallengeStatus;
import org.sanctuarycasework.challenges.CorrectLetterDeadline;
import org.sanctuarycasework.challenges.SampleChallenge;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way of a legal challenge: letter, claim, input of services, each timer and exit. */
@CaseworkTest
class LegalChallengeProcessTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    ProcessEngine engine;
    @Autowired
    AskedInputs inputs;

    SampleRoute route;

    @BeforeEach
    void begin() {
        BpmnAwareTests.init(engine);
        route = new SampleRoute(program).at(TUESDAY_AT_ELEVEN);
    }

    @Test
    void wantsAnAnswerByTheDayThatTheLetterSays() {
        SampleChallenge challenge = SampleChallenge.letter(route);

        assertThat(process(challenge)).isWaitingAt("answerLetter");
        assertThat(challenge.reference()).matches("LEG-2027-\\d{4}");
        assertThat(challenge.task("answerLetter")).satisfies(task -> {
            assertThat(task.teams()).containsExactly("legal-officers");
            assertThat(task.dueAt()).isEqualTo(london("2027-03-15T17:00"));
            assertThat(task.organisationId()).isNull();
            assertThat(task.confidential()).isTrue();
        });
        assertThat(challenge.stored().letter().warningAt()).isEqualTo(london("2027-03-12T00:45"));
    }

    @Test
    void keepsAnHourThatTheLetterSays() {
        SampleChallenge challenge = SampleChallenge.letter(route, Map.of("dueOn", "2027-03-02", "dueTime", "16:00"));
        assertThat(challenge.stored().letter().dueAt()).isEqualTo(london("2027-03-02T16:00"));
    }

    @Test
    void warnsBeforeTheDeadlineAndRecordsThatItPassed() {
        SampleChallenge challenge = SampleChallenge.letter(route);

        route.fire(challenge.reference(), "letterWarningDue");
        assertThat(process(challenge)).hasPassed("warnLegalOfficers").isWaitingAt("answerLetter");
        assertThat(mails(challenge)).containsExactly("challenge-warning");
        assertThat(challenge.stored().letter().missedAt()).isNull();

        route.fire(challenge.reference(), "letterDeadlinePassed");
        assertThat(process(challenge)).hasPassed("recordMissedLetter").isWaitingAt("answerLetter");
        assertThat(challenge.stored().letter().missedAt()).isBetween(london("2027-03-15T17:00"), london("2027-03-15T17:01"));
        challenge.answer();
        assertThat(challenge.stored().letter().answeredOn()).hasToString("2027-03-15");
    }

    @Test
    void beginsAnewWithADeadlineThatIsCorrectedForWhoeverHasTheTask() {
        SampleChallenge challenge = SampleChallenge.letter(route);
        Actor legal = route.in("legal-officers");
        route.use(ClaimTask.class).claim(legal, challenge.task("answerLetter").id());
        route.fire(challenge.reference(), "letterWarningDue").fire(challenge.reference(), "letterDeadlinePassed");

        route.use(CorrectLetterDeadline.class).correct(legal, challenge.reference(), new Answers(Map.of(
                "receivedOn", "2027-03-01", "dueOn", "2027-03-22", "dueTime", "12:00", "why", "They gave us another week.")));

        assertThat(challenge.task("answerLetter").dueAt()).isEqualTo(london("2027-03-22T12:00"));
        assertThat(challenge.task("answerLetter").assigneeId()).isEqualTo(legal.personId());
        assertThat(challenge.stored().letter().missedAt()).isNull();
        route.fire(challenge.reference(), "letterDeadlinePassed");
        assertThat(challenge.stored().letter().missedAt()).isBetween(london("2027-03-22T12:00"), london("2027-03-22T12:01"));
        challenge.answer();
        assertThatThrownBy(() -> route.use(CorrectLetterDeadline.class).correct(legal, challenge.reference(), new Answers(Map.of(
                "receivedOn", "2027-03-01", "dueOn", "2027-03-29", "why", "Too late.")))).isInstanceOf(Refused.class);
    }

    @Test
    void endsWithALetterThatIsSettledOrDropped() {
        for (String outcome : List.of("settled", "no-case")) {
            SampleChallenge challenge = SampleChallenge.letter(route).answer();
            assertThat(process(challenge)).isWaitingAt("recordLetterOutcome");
            ProcessInstance process = process(challenge);

            challenge.endLetter(outcome);

            assertThat(process).isEnded().hasPassed("endedWithLetter").hasNotPassed("recordClaim");
            assertThat(challenge.stored().status()).isEqualTo(ChallengeStatus.CLOSED);
            assertThat(program.getBean(CaseFiles.class).find(challenge.reference()).orElseThrow().isOpen()).isFalse();
        }
    }

    @Test
    void goesOnToAClaimWithPermissionOrderAndOutcome() {
        SampleChallenge challenge = SampleChallenge.letter(route).answer().endLetter("went-on");
        ProcessInstance process = process(challenge);
        assertThat(process).isWaitingAt("recordClaim");
        challenge.claimMade(true);
        assertThat(process).isWaitingAt("recordPermission");
        challenge.permission("granted");
        assertThat(process).isWaitingAt("recordOrder");
        challenge.order("quashed");
        assertThat(process).isWaitingAt("recordClaimOutcome");
        challenge.endClaim("relief");

        assertThat(process).isEnded().hasPassed("claimEnded");
        assertThat(challenge.stored().claim().wasSuccessful()).isTrue();
        assertThat(challenge.open()).isEmpty();
        assertThat(program.getBean(TimelineCheck.class).firstBroken(challenge.reference())).isEmpty();
    }

    @Test
    void endsWhereNoClaimIsMade() {
        SampleChallenge challenge = SampleChallenge.letter(route).answer().endLetter("went-on");
        ProcessInstance process = process(challenge);
        challenge.claimMade(false);

        assertThat(process).isEnded().hasPassed("noClaimMade").hasNotPassed("recordPermission");
        assertThat(challenge.stored().claim()).isNull();
    }

    @Test
    void beginsStraightWithAClaimAndNeedsNoOrderWithoutPermission() {
        for (String decision : List.of("refused", "ended-before")) {
            SampleChallenge challenge = SampleChallenge.claim(route, Map.of());
            ProcessInstance process = process(challenge);
            assertThat(process).isWaitingAt("recordPermission").hasNotPassed("answerLetter");

            challenge.permission(decision);
            assertThat(process).isWaitingAt("recordClaimOutcome").hasNotPassed("recordOrder");
            challenge.endClaim("settled-otherwise");
            assertThat(challenge.stored().claim().wasSuccessful()).isFalse();
            assertThat(challenge.stored().letter()).isNull();
        }
    }

    @Test
    void asksTheManagersOfEachServiceADayBeforeTheLetterIsDueAtTheLatest() {
        SampleChallenge challenge = SampleChallenge.letter(route, Map.of("dueOn", "2027-03-04")).ask("housing", "Who decided?").ask("csc", "Was there an assessment?");

        assertThat(process(challenge)).isWaitingAt("answerLetter", "giveInput");
        assertThat(challenge.open()).filteredOn(item -> item.task().equals("giveInput")).flatExtracting(WorkItem::teams)
                .containsExactlyInAnyOrder("housing-managers", "csc-managers");
        assertThat(inputs.of(challenge.reference())).extracting(AskedInput::dueAt).containsOnly(london("2027-03-03T17:00"));
        challenge.give("csc", "Yes.").give("housing", "The duty officer.");
        assertThat(inputs.of(challenge.reference())).extracting(AskedInput::words).containsExactly("The duty officer.", "Yes.");
        assertThat(process(challenge)).hasPassed("inputGiven").isWaitingAt("answerLetter").isNotWaitingAt("giveInput");
    }

    @Test
    void givesThreeWorkingDaysForInputAndLessWhereALetterIsUrgent() {
        assertThat(dueOfInput(SampleChallenge.letter(route))).isEqualTo(london("2027-03-05T17:00"));
        assertThat(dueOfInput(SampleChallenge.claim(route, Map.of()))).isEqualTo(london("2027-03-05T17:00"));
        assertThat(dueOfInput(SampleChallenge.letter(route, Map.of("dueOn", "2027-03-02", "dueTime", "16:00"))))
                .isBetween(london("2027-03-02T13:29"), london("2027-03-02T13:31"));
        assertThat(dueOfInput(SampleChallenge.letter(route, Map.of("dueOn", "2027-03-01")))).isBetween(london("2027-03-02T11:00"), london("2027-03-02T11:01"));
    }

    @Test
    void recordsInputThatDoesNotComeAndStillTakesIt() {
        SampleChallenge challenge = SampleChallenge.letter(route).ask("housing", "Who decided?");
        route.fire(challenge.reference(), "inputOverdue");

        assertThat(process(challenge)).hasPassed("recordMissedInput").isWaitingAt("giveInput", "answerLetter");
        assertThat(inputs.of(challenge.reference()).get(0).missedAt()).isNotNull();
        assertThat(mails(challenge)).containsExactly("challenge-input-wanted", "challenge-input-missed");
        challenge.give("housing", "The duty officer.");
        assertThat(process(challenge)).isNotWaitingAt("giveInput");
    }

    @Test
    void waitsNoLongerForInputOnceTheLetterIsAnswered() {
        SampleChallenge challenge = SampleChallenge.letter(route).ask("housing", "Who decided?").ask("csc", "Was there an assessment?").answer();

        assertThat(process(challenge)).hasPassed("inputDropped").isWaitingAt("recordLetterOutcome").isNotWaitingAt("giveInput");
        assertThat(inputs.of(challenge.reference())).allMatch(input -> input.droppedAt() != null && !input.isOpen());
    }

    @Test
    void endsOpenInputWithTheChallenge() {
        SampleChallenge challenge = SampleChallenge.claim(route, Map.of()).permission("refused").ask("asc", "What was found?");
        ProcessInstance process = process(challenge);
        challenge.endClaim("dismissed");

        assertThat(process).isEnded();
        assertThat(challenge.open()).isEmpty();
        assertThat(inputs.of(challenge.reference()).get(0).droppedAt()).isNotNull();
        assertThatThrownBy(() -> challenge.ask("asc", "And now?")).isInstanceOf(Refused.class).hasMessage("challenges.ask.closed");
    }

    @Test
    void asksNobodyTwiceTheSameAndNoTeamWithoutPeople() {
        SampleChallenge challenge = SampleChallenge.letter(route).ask("housing", "Who decided?");

        assertThatThrownBy(() -> challenge.ask("housing", "Who decided? ")).isInstanceOf(Refused.class).hasMessage("challenges.ask.asked-before");
        program.getBean(JdbcClient.class).sql("delete from team_member where team_key = 'mash-managers'").update();
        assertThatThrownBy(() -> route.use(AskForInput.class).ask(SampleChallenge.legal(route), challenge.reference(), "mash", "Was it reported?"))
                .isInstanceOf(Refused.class).hasMessage("challenges.ask.nobody");
        assertThat(inputs.of(challenge.reference())).hasSize(1);
    }

    @Test
    void keepsNothingOfTheMatterInItsVariables() {
        SampleChallenge challenge = SampleChallenge.letter(route).ask("housing", "Who decided?").answer().endLetter("went-on");

        assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery()
                .processInstanceId(process(challenge).getId()).list()).extracting(variable -> variable.getName())
                .isSubsetOf("beginsWithLetter", "letterWarningAt", "letterDueAt", "inputId", "service", "inputTeam", "inputDueAt", "wentOn");
    }

    private Instant dueOfInput(SampleChallenge challenge) {
        return challenge.ask("housing", "Who decided?").task("giveInput").dueAt();
    }

    private List<String> mails(SampleChallenge challenge) {
        return program.getBean(JdbcClient.class).sql("select distinct template, min(created_at) from message where case_reference = ? group by template order by 2")
                .param(challenge.reference()).query((row, number) -> row.getString("template")).list();
    }

    private ProcessInstance process(SampleChallenge challenge) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(challenge.reference()).singleResult();
    }
}
