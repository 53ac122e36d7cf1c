package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.tasks.Barred;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.TaskTaken;
import org.sanctuarycasework.tasks.WorkItems;
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
    @Autowired
    Barred barred;
    @Autowired
    WorkItems items;

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
        String task = heldBy(both, "decideApplication");
        CaseOnRecord before = application.onRecord();

        assertThat(barred.from(items.byId(task).orElseThrow())).containsEntry(both.personId(), "recommended")
                .doesNotContainKey(office.manager().personId());
        assertThatThrownBy(() -> decideApplication.decide(both, task, Outcome.OFFER, BigDecimal.TEN, "Mine", null))
                .isInstanceOf(NotAllowed.class);
        assertThat(application.onRecord()).isEqualTo(before);
    }

    @Test
    void keepsWhoCheckedFromConfirming() {
        application.bringTo(Status.CHECKS).findNotEligible();
        Actor both = office.joins(office.officer(), "grants-managers");
        String task = heldBy(both, "confirmNotEligible");
        CaseOnRecord before = application.onRecord();

        assertThatThrownBy(() -> confirmNotEligible.confirm(both, task)).isInstanceOf(NotAllowed.class);
        assertThat(application.onRecord()).isEqualTo(before);
    }

    @Test
    void refusesTheClaimToWhomTheTaskIsClosed() {
        application.bringTo(Status.DECISION);
        Actor both = office.joins(office.officer(), "grants-managers");

        assertThatThrownBy(() -> application.claim(both, "decideApplication")).isInstanceOf(NotAllowed.class)
                .hasMessage("tasks.four-eyes.recommended");
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

    /** As if they had taken it before the fact that closes it to them. */
    private String heldBy(Actor actor, String task) {
        String id = application.task(task);
        program.getBean(TaskService.class).setAssignee(id, actor.personId().toString());
        return id;
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
