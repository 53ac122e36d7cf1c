package org.sanctuarycasework.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.assessments.Assessment.Recommends;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.ReleaseTask;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way through the assessment by two people, who know nothing of each other's scores. */
@CaseworkTest
class GrantAssessmentProcessTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    ProcessEngine engine;
    @Autowired
    Assessments assessments;
    @Autowired
    Actors actors;
    @Autowired
    JdbcClient jdbc;

    SampleOffice office;
    SampleApplication application;
    ProcessInstance process;

    @BeforeEach
    void begin() {
        BpmnAwareTests.init(engine);
        office = new SampleOffice(program);
        application = office.draft().bringTo(Status.ASSESSMENT);
        process = engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("grant-assessment")
                .processInstanceBusinessKey(application.reference()).singleResult();
    }

    @Test
    void asksTwoDifferentPeople() {
        List<WorkItem> both = open();

        assertThat(both).hasSize(2).extracting(WorkItem::assigneeId).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(both).allSatisfy(item -> assertThat(item.teams()).containsExactly("assessors"));
    }

    @Test
    void asksThoseWhoAreHereBeforeThoseWhoAreAway() {
        UUID here = office.colleague("Aisha Assessor", "assessors").personId();
        UUID alsoHere = office.colleague("Ayan Assessor", "assessors").personId();
        jdbc.sql("""
                        insert into absence (id, person_id, deputy_id, first_day, last_day, recorded_at)
                        select gen_random_uuid(), person_id, ?, current_date - 1, current_date + 1, now()
                        from team_member where team_key = 'assessors' and person_id <> all(?)""")
                .params(here, new UUID[] {here, alsoHere}).update();
        try {
            List<WorkItem> both = office.draft().bringTo(Status.ASSESSMENT).open("assessApplication");
            assertThat(both).extracting(WorkItem::assigneeId).containsExactlyInAnyOrder(here, alsoHere);
        } finally {
            jdbc.sql("delete from absence where deputy_id = ?").param(here).update();
        }
    }

    @Test
    void agreesOnTheMeanOfTwoWhoAreCloseEnough() {
        application.assess();

        assertThat(process).isEnded().hasPassed("assessmentAgreed").hasNotPassed("moderateAssessments");
        AgreedAssessment agreed = assessments.agreed(application.reference()).orElseThrow();
        assertThat(agreed.moderated()).isFalse();
        assertThat(agreed.total()).isEqualByComparingTo(String.valueOf(office.round().criteria().size()));
        assertThat(application.onRecord().status()).isEqualTo(Status.RECOMMENDATION);
    }

    @Test
    void wantsAModeratorWhenTheyRecommendDifferentOutcomes() {
        application.assess(Recommends.OFFER, Recommends.DECLINE);

        assertThat(process).isWaitingAtExactly("moderateAssessments");
        assertThat(application.onRecord().status()).isEqualTo(Status.ASSESSMENT);

        application.moderate();
        assertThat(process).isEnded().hasPassed("moderateAssessments");
        assertThat(assessments.agreed(application.reference()).orElseThrow().moderated()).isTrue();
        assertThat(application.onRecord().events()).endsWith("moderated", "assessment-agreed");
    }

    @Test
    void givesTheTaskToAnotherWhenAnInterestIsDeclared() {
        WorkItem first = open().get(0);

        application.declareInterest(first);

        assertThat(open()).hasSize(2).extracting(WorkItem::assigneeId).doesNotContain(first.assigneeId()).doesNotHaveDuplicates();
        Actor interested = actor(first);
        assertThatThrownBy(() -> claim(interested, free())).isInstanceOf(NotAllowed.class)
                .hasMessage("tasks.four-eyes.interest");
    }

    @Test
    void closesAllCasesOfTheOrganisationToWhomItConcerns() {
        WorkItem first = open().get(0);
        application.declareInterest(first);

        SampleApplication another = office.draftOf(application.applicant()).bringTo(Status.ASSESSMENT);

        assertThat(another.open("assessApplication")).extracting(WorkItem::assigneeId).doesNotContain(first.assigneeId());
    }

    @Test
    void wantsTheDeclarationFirst() {
        WorkItem first = open().get(0);

        assertThatThrownBy(() -> program.getBean(AssessApplication.class).assess(actor(first), first.id(), List.of(),
                Recommends.OFFER, "Good")).isInstanceOf(NotAllowed.class).hasMessage("assessments.interest.first");
    }

    @Test
    void keepsTheScoresOfOneFromTheOtherUntilBothAreIn() {
        List<WorkItem> both = open();
        Actor one = actor(both.get(0));
        Actor other = actor(both.get(1));

        application.give(both.get(0), Recommends.OFFER);
        assertThat(assessments.seenBy(one, application.reference())).hasSize(1);
        assertThat(assessments.seenBy(other, application.reference())).isEmpty();
        assertThat(assessments.seenBy(office.manager(), application.reference())).isEmpty();

        application.give(both.get(1), Recommends.OFFER);
        assertThat(assessments.seenBy(other, application.reference())).hasSize(2);
        assertThat(assessments.seenBy(office.manager(), application.reference())).hasSize(2);
    }

    @Test
    void letsBothFinishInTheSameSecond() {
        List<WorkItem> both = open();

        assertThat(Race.run(both.stream().<Runnable>map(item -> () -> application.give(item, Recommends.OFFER)).toList()))
                .isEmpty();

        assertThat(process).isEnded();
        assertThat(application.onRecord().status()).isEqualTo(Status.RECOMMENDATION);
    }

    @Test
    void refusesTheSecondAssessmentToWhomGaveTheFirst() {
        List<WorkItem> both = open();
        Actor one = actor(both.get(0));
        application.give(both.get(0), Recommends.OFFER);
        program.getBean(ReleaseTask.class).release(actor(both.get(1)), both.get(1).id());

        assertThatThrownBy(() -> claim(one, both.get(1).id())).isInstanceOf(NotAllowed.class)
                .hasMessage("tasks.four-eyes.assessed");
    }

    @Test
    void refusesBothAssessmentsToOnePerson() {
        List<WorkItem> both = open();
        program.getBean(ReleaseTask.class).release(actor(both.get(1)), both.get(1).id());

        assertThatThrownBy(() -> claim(actor(both.get(0)), both.get(1).id())).isInstanceOf(NotAllowed.class)
                .hasMessage("tasks.four-eyes.assesses");
    }

    @Test
    void keepsAnAssessorFromModerating() {
        Actor assessor = actor(open().get(0));
        application.assess(Recommends.OFFER, Recommends.DECLINE);
        Actor both = office.joins(assessor, "grants-officers");

        assertThatThrownBy(() -> application.claim(both, "moderateAssessments")).isInstanceOf(NotAllowed.class)
                .hasMessage("tasks.four-eyes.assessed");
    }

    private String free() {
        WorkItem item = open().get(0);
        program.getBean(ReleaseTask.class).release(actor(item), item.id());
        return item.id();
    }

    private void claim(Actor actor, String id) {
        program.getBean(ClaimTask.class).claim(actor, id);
    }

    private List<WorkItem> open() {
        return application.open("assessApplication");
    }

    private Actor actor(WorkItem item) {
        return actors.byId(item.assigneeId()).orElseThrow();
    }
}
