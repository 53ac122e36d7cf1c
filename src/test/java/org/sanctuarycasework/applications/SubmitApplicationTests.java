package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CaseworkTest
class SubmitApplicationTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    CaseworkClock clock;
    @Autowired
    SubmitApplication submitApplication;
    @Autowired
    StartApplication startApplication;
    @Autowired
    OwnApplications own;

    SampleOffice office;
    SampleApplication draft;

    @BeforeEach
    void begin() {
        office = new SampleOffice(program);
        draft = office.draft();
    }

    @Test
    void sendsOnceHoweverOftenTheButtonIsPressed() {
        CaseOnRecord sent = draft.submit().onRecord();

        assertThat(draft.submit().onRecord()).isEqualTo(sent);
    }

    @Test
    void sendsOnceForTwoBrowsersAtTheSameMoment() {
        assertThat(Race.run(List.of(draft::submit, draft::submit))).isEmpty();

        assertThat(draft.onRecord().events()).containsOnlyOnce("submitted");
        assertThat(draft.onRecord().mails()).containsExactly("application-received");
        assertThat(draft.onRecord().workItems()).containsExactly("checkCompleteness");
    }

    @Test
    void takesAnApplicationBeforeTheDeadline() {
        clock.moveTo(office.round().closesAt().minusSeconds(60));

        assertThat(draft.submit().onRecord().status()).isEqualTo(Status.CHECKS);
    }

    @Test
    void countsTheSecondOfTheDeadlineAsInTime() {
        Instant deadline = office.round().closesAt().truncatedTo(ChronoUnit.SECONDS);

        assertThat(office.round().isOpen(deadline.plusMillis(999))).isTrue();
        assertThat(office.round().hasClosed(deadline.plusMillis(999))).isFalse();
        assertThat(office.round().hasClosed(deadline.plusSeconds(1))).isTrue();
    }

    @Test
    void refusesAnApplicationASecondAfterTheDeadlineAndKeepsTheDraftReadable() {
        CaseOnRecord before = draft.onRecord();
        clock.moveTo(office.round().closesAt().plusSeconds(1));

        assertThatThrownBy(draft::submit).isInstanceOf(RoundClosed.class);

        assertThat(draft.onRecord()).isEqualTo(before);
        assertThat(own.require(draft.applicant(), draft.reference()).answers().text("projectName")).isNotBlank();
    }

    @Test
    void wantsSomebodyWhoMaySign() {
        Actor volunteer = office.volunteerOf(draft.applicant());

        assertThatThrownBy(() -> submitApplication.submit(volunteer, draft.reference())).isInstanceOf(NotAllowed.class);

        assertThat(draft.onRecord().status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void doesNotKnowTheReferenceOfAnotherOrganisation() {
        assertThatThrownBy(() -> submitApplication.submit(office.applicant(), draft.reference()))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> submitApplication.submit(office.officer(), draft.reference()))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> submitApplication.submit(draft.applicant(), "NCIL-2026-9999"))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void namesEveryAnswerThatIsMissing() {
        Actor applicant = office.applicant();
        String begun = startApplication.start(applicant, office.round(), applicant.organisations().iterator().next(),
                new Answers(Map.of("applicationType", "ward-revenue")));

        assertThatThrownBy(() -> submitApplication.submit(applicant, begun))
                .isInstanceOfSatisfying(AnswersIncomplete.class, incomplete -> assertThat(incomplete.errors())
                        .extracting(error -> error.fieldKey()).contains("projectName", "ward"));
    }

    @Test
    void isNotSentAgainOnceTheCheckIsDone() {
        draft.bringTo(Status.ASSESSMENT);
        CaseOnRecord before = draft.onRecord();

        assertThatThrownBy(draft::submit).isInstanceOf(WrongStage.class);

        assertThat(draft.onRecord()).isEqualTo(before);
    }
}
