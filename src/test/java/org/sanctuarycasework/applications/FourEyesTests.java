package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.TaskTaken;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may finish which task, and what somebody must not do twice on one application. */
@CaseworkTest
class FourEyesTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    CheckCompleteness checkCompleteness;
    @Autowired
    ConfirmNotEligible confirmNotEligible;
    @Autowired
    DecideApplication decideApplication;

    SampleOffice office;
    SampleApplication application;

    @BeforeEach
    void begin() {
        office = new SampleOffice(program);
        application = office.draft();
    }

    @Test
    void keepsWhoRecommendedFromDeciding() {
        application.bringTo(Status.DECISION);
        Actor both = office.joins(office.officer(), "grants-managers");
        String task = application.claim(both, "decideApplication");
        CaseOnRecord before = application.onRecord();

        Recommendation recommendation = program.getBean(Judgements.class).recommendationOf(application.reference()).orElseThrow();
        assertThat(DecideApplication.isBarred(both, recommendation)).isTrue();
        assertThat(DecideApplication.isBarred(office.manager(), recommendation)).isFalse();
        assertThatThrownBy(() -> decideApplication.decide(both, task, Outcome.OFFER, BigDecimal.TEN, "Mine", null))
                .isInstanceOf(NotAllowed.class);
        assertThat(application.onRecord()).isEqualTo(before);
    }

    @Test
    void keepsWhoCheckedFromConfirming() {
        application.bringTo(Status.CHECKS).findNotEligible();
        Actor both = office.joins(office.officer(), "grants-managers");
        String task = application.claim(both, "confirmNotEligible");
        CaseOnRecord before = application.onRecord();

        assertThatThrownBy(() -> confirmNotEligible.confirm(both, task)).isInstanceOf(NotAllowed.class);
        assertThat(application.onRecord()).isEqualTo(before);
    }

    @Test
    void wantsATaskClaimedBeforeItIsFinished() {
        application.submit();

        assertThatThrownBy(() -> checkCompleteness.complete(office.officer(), application.task("checkCompleteness")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void tellsWhoHasTheTaskIfItIsSomebodyElse() {
        application.submit();
        String task = application.claim(office.officer(), "checkCompleteness");
        Actor colleague = office.colleague("Olga Officer", "grants-officers");

        assertThatThrownBy(() -> checkCompleteness.complete(colleague, task))
                .isInstanceOfSatisfying(TaskTaken.class,
                        taken -> assertThat(taken.holder()).isEqualTo(office.officer().personId()));
    }

    @Test
    void doesNotKnowATaskOfAnotherTeamOrAnotherKind() {
        application.submit();
        String task = application.claim(office.officer(), "checkCompleteness");

        assertThatThrownBy(() -> checkCompleteness.complete(office.assessor(), task)).isInstanceOf(TaskNotFound.class);
        assertThatThrownBy(() -> checkCompleteness.complete(application.applicant(), task)).isInstanceOf(TaskNotFound.class);
        assertThatThrownBy(() -> confirmNotEligible.confirm(office.officer(), task)).isInstanceOf(TaskNotFound.class);
        assertThatThrownBy(() -> checkCompleteness.complete(office.officer(), "no-such-task")).isInstanceOf(TaskNotFound.class);
    }

    @Test
    void finishesATaskOnce() {
        application.submit();
        String task = application.claim(office.officer(), "checkCompleteness");
        checkCompleteness.complete(office.officer(), task);
        CaseOnRecord before = application.onRecord();

        assertThatThrownBy(() -> checkCompleteness.complete(office.officer(), task)).isInstanceOf(TaskTaken.class);
        assertThat(application.onRecord()).isEqualTo(before);
    }

    @Test
    void offersNoMoreThanWasAskedFor() {
        application.bringTo(Status.DECISION);
        CaseOnRecord before = application.onRecord();

        assertThatThrownBy(() -> application.decide(office.manager(), Outcome.OFFER, "24800.01"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(application.onRecord()).isEqualTo(before);
    }
}
