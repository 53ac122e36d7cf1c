package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.funds.DeadlineExtension;
import org.sanctuarycasework.funds.Deadlines;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@CaseworkTest
class ExtendDeadlineTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    CaseworkClock clock;
    @Autowired
    ExtendDeadline extendDeadline;
    @Autowired
    SaveAnswers saveAnswers;
    @Autowired
    StartApplication startApplication;
    @Autowired
    Deadlines deadlines;
    @Autowired
    Timeline timeline;

    SampleOffice office;
    Round round;
    SampleApplication draft;
    Instant later;

    @BeforeEach
    void begin() {
        office = new SampleOffice(program);
        round = office.round();
        draft = office.draft();
        later = round.closesAt().plus(Duration.ofDays(2));
    }

    @Test
    void letsOneApplicantSaveAndSendUntilTheLastSecondAndNobodyElse() {
        SampleApplication other = office.draft();
        forOne(later);

        clock.moveTo(later.minusSeconds(60));

        assertThat(save(draft).done()).isTrue();
        assertThatThrownBy(() -> save(other)).isInstanceOf(RoundClosed.class);
        assertThatThrownBy(other::submit).isInstanceOf(RoundClosed.class);
        assertThat(draft.submit().onRecord().status()).isEqualTo(Status.CHECKS);
    }

    @Test
    void closesForTheOneASecondAfterTheNewDeadline() {
        forOne(later);

        clock.moveTo(later.plusSeconds(1));

        assertThatThrownBy(() -> save(draft)).isInstanceOfSatisfying(RoundClosed.class,
                closed -> assertThat(closed.round().closesAt()).isEqualTo(later));
        assertThatThrownBy(draft::submit).isInstanceOf(RoundClosed.class);
    }

    @Test
    void letsEverybodyBeginSaveAndSendAfterAnOutage() {
        forEverybody(later);

        clock.moveTo(later.minusSeconds(60));

        Actor newcomer = office.applicant();
        assertThat(startApplication.start(newcomer, round, newcomer.organisations().iterator().next(), Answers.NONE)).isNotBlank();
        assertThat(save(draft).done()).isTrue();
        assertThat(draft.submit().onRecord().status()).isEqualTo(Status.CHECKS);
    }

    @Test
    void keepsTheLaterOfTwoDeadlines() {
        forOne(later.plusSeconds(3600));
        forEverybody(later);

        assertThat(deadlines.of(round, draft.reference())).isEqualTo(later.plusSeconds(3600));
        assertThat(deadlines.of(round, office.draft().reference())).isEqualTo(later);
        assertThat(deadlines.forEverybody(List.of(round)).get(0).closesAt()).isEqualTo(later);
    }

    @Test
    void canBePutRightByAnEarlierOneThatIsNotBeforeThePublishedOne() {
        forEverybody(later.plus(Duration.ofDays(30)));
        forEverybody(later);
        assertThat(deadlines.of(round, draft.reference())).isEqualTo(later);
        assertThat(deadlines.forEverybody(List.of(round)).get(0).closesAt()).isEqualTo(later);

        forOne(later.plusSeconds(7200));
        forOne(later.plusSeconds(3600));
        assertThat(deadlines.of(round, draft.reference())).isEqualTo(later.plusSeconds(3600));
        assertRefused(() -> forOne(later.minusSeconds(1)), "applications.deadline.too-early");
        assertThat(timeline.of(draft.reference(), Audience.SHARED)).extracting(TimelineEntry::event)
                .endsWith("deadline-extended", "deadline-corrected");
        assertThat(draft.onRecord().mails()).contains("deadline-corrected");

        forEverybody(round.closesAt());
        assertThat(deadlines.of(round, office.draft().reference())).isEqualTo(round.closesAt());
    }

    @Test
    void mayBeMovedAfterTheRoundHasClosed() {
        clock.moveTo(round.closesAt().plus(Duration.ofDays(1)));

        forEverybody(later);

        assertThat(save(draft).done()).isTrue();
    }

    @Test
    void standsOnTheTimelineWithAReasonForStaffOnlyAndIsMailed() {
        forOne(later);

        assertThat(timeline.of(draft.reference(), Audience.SHARED)).extracting(TimelineEntry::event)
                .contains("deadline-extended").doesNotContain("deadline-extended-why");
        assertThat(timeline.of(draft.reference(), Audience.INTERNAL)).last()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("reason", "Needs a screen reader."));
        assertThat(draft.onRecord().mails()).contains("deadline-extended");
        assertThat(deadlines.extensionsOf(round)).singleElement().satisfies(extension -> {
            assertThat(extension.kind()).isEqualTo(DeadlineExtension.Kind.REASONABLE_ADJUSTMENT);
            assertThat(extension.byPerson()).isEqualTo(office.manager().personId());
        });
    }

    @Test
    void isForGrantsManagersWhoDoNotBelongToTheOrganisation() {
        for (Actor actor : List.of(office.officer(), office.director(), office.cabinetSupport(), office.assessor(), draft.applicant())) {
            assertThatThrownBy(() -> extendDeadline.forEverybody(actor, round, later, "Please."))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> extendDeadline.forOne(actor, round, draft.reference(), later, "Please."))
                    .isInstanceOf(NotAllowed.class);
        }
        Actor both = office.joins(office.volunteerOf(draft.applicant()), "grants-managers");
        assertThatThrownBy(() -> extendDeadline.forOne(both, round, draft.reference(), later, "Please."))
                .isInstanceOf(NotAllowed.class);
        assertThat(deadlines.extensionsOf(round)).isEmpty();
    }

    @Test
    void wantsAnotherMomentBeforeTheDecisionAReasonAndADraftOfTheRound() {
        assertRefused(() -> forEverybody(round.closesAt()), "applications.deadline.same");
        assertRefused(() -> forEverybody(round.closesAt().minusSeconds(1)), "applications.deadline.too-early");
        Instant decided = round.decisionOn().atStartOfDay(CaseworkClock.LONDON).toInstant();
        assertRefused(() -> forEverybody(decided), "applications.deadline.too-late");
        assertRefused(() -> forOne(decided.plus(Duration.ofDays(365 * 64))), "applications.deadline.too-late");
        assertRefused(() -> extendDeadline.forEverybody(office.manager(), round, later, " "), "applications.deadline.reason.missing");
        assertRefused(() -> extendDeadline.forOne(office.manager(), new SampleOffice(program).round(), draft.reference(), later, "Why not."),
                "applications.deadline.unknown");
        draft.submit();
        assertRefused(() -> forOne(later), "applications.deadline.sent");
        clock.moveTo(later.plusSeconds(60));
        assertRefused(() -> forEverybody(later), "applications.deadline.past");
        assertThat(deadlines.extensionsOf(round)).isEmpty();
    }

    private void forOne(Instant closesAt) {
        extendDeadline.forOne(office.manager(), round, draft.reference(), closesAt, "Needs a screen reader.");
    }

    private void forEverybody(Instant closesAt) {
        extendDeadline.forEverybody(office.manager(), round, closesAt, "The website could not be reached.");
    }

    private Submitted save(SampleApplication application) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("projectName", "A kitchen to share");
        typed.add("publicSummary", "We cook together.");
        return saveAnswers.save(application.applicant(), application.reference(), "project", typed, List.of());
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
