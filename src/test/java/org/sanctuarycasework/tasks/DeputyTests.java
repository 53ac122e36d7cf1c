package org.sanctuarycasework.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.CheckCompleteness;
import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.RecommendOutcome;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineCheck;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.people.Absences;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.RecordAbsence.AbsenceRefused;
import org.sanctuarycasework.people.RecordAbsence;
import org.sanctuarycasework.tasks.TaskFilter.Whose;
import org.sanctuarycasework.tasks.TaskList.TaskRow;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A deputy sees and does an absent colleague's work under their own name, and never more than four eyes allow. */
@CaseworkTest
class DeputyTests {

    static final TaskFilter MINE = new TaskFilter(Whose.MINE, null, null, null, false, null);

    @Autowired
    ApplicationContext program;
    @Autowired
    RecordAbsence recordAbsence;
    @Autowired
    Absences absences;
    @Autowired
    TakeOverTask takeOverTask;
    @Autowired
    TaskList list;
    @Autowired
    WorkItems items;
    @Autowired
    Timeline timeline;
    @Autowired
    TimelineCheck timelines;
    @Autowired
    Clock clock;

    SampleOffice office;
    Actor deputy;
    LocalDate today;

    @BeforeEach
    void hireADeputy() {
        office = new SampleOffice(program);
        deputy = office.colleague("Dena Deputy", "grants-officers");
        today = LocalDate.now(clock);
    }

    @Test
    void seesAndTakesOverWhatTheAbsentColleagueHas() {
        SampleApplication application = office.draft().submit();
        String task = application.claim(office.officer(), "checkCompleteness");
        assertThat(list.page(deputy, MINE).rows()).isEmpty();
        assertThatThrownBy(() -> takeOverTask.takeOver(deputy, task)).isInstanceOf(TaskTaken.class);

        beAway(office.officer());
        assertThat(list.page(deputy, MINE).rows()).extracting(TaskRow::id).containsExactly(task);
        assertThat(list.page(deputy, MINE).counts()).containsEntry(Whose.MINE, 1);
        takeOverTask.takeOver(deputy, task);
        program.getBean(CheckCompleteness.class).complete(deputy, task);

        assertThat(timeline.of(application.reference(), Audience.INTERNAL))
                .filteredOn(entry -> deputy.personId().equals(entry.actorId()))
                .extracting(TimelineEntry::event, TimelineEntry::absentColleague)
                .containsExactly(tuple("taken-over", null),
                        tuple("found-complete", "Olu Officer"));
        assertThat(timelines.firstBroken(application.reference())).isEmpty();
    }

    @Test
    void seesNothingMoreOnceTheAbsenceIsOver() {
        SampleApplication application = office.draft().submit();
        String task = application.claim(office.officer(), "checkCompleteness");
        beAway(office.officer());

        recordAbsence.end(office.officer(), absences.of(office.officer().personId()).get(0).id());
        deputy = again(deputy);

        assertThat(list.page(deputy, MINE).rows()).isEmpty();
        assertThatThrownBy(() -> takeOverTask.takeOver(deputy, task)).isInstanceOf(TaskTaken.class);
    }

    @Test
    void doesForTheAbsentColleagueNothingThatTheDeputyIsKeptFrom() {
        Actor absent = office.manager();
        deputy = office.joins(office.officer(), "grants-managers");
        SampleApplication application = office.draft().bringTo(Status.DECISION);
        String task = application.claim(absent, "decideApplication");
        recordAbsence.record(absent, absent.personId(), today, today.plusDays(5), deputy.personId());
        deputy = again(deputy);

        assertThatThrownBy(() -> takeOverTask.takeOver(deputy, task)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void keepsTheAbsentColleagueFromDecidingWhatWasRecommendedForThem() {
        Actor absent = office.joins(office.officer(), "grants-managers");
        SampleApplication application = office.draft().bringTo(Status.RECOMMENDATION).prepare();
        String recommending = application.claim(absent, "recommendOutcome");
        beAway(absent);
        takeOverTask.takeOver(deputy, recommending);
        program.getBean(RecommendOutcome.class).recommend(deputy, recommending, Outcome.OFFER, new BigDecimal("9000"), "It fits.");

        assertThatThrownBy(() -> application.claim(absent, "decideApplication")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isSomebodyOfTheSameTeamWhoIsThere() {
        Actor officer = office.officer();

        assertThatThrownBy(() -> recordAbsence.record(officer, officer.personId(), today, today, office.director().personId()))
                .isInstanceOf(AbsenceRefused.class).hasMessage("people.absence.deputy.not-in-team");
        recordAbsence.record(deputy, deputy.personId(), today, today.plusDays(3), officer.personId());
        assertThatThrownBy(() -> recordAbsence.record(officer, officer.personId(), today.plusDays(3), today.plusDays(9), deputy.personId()))
                .isInstanceOf(AbsenceRefused.class).hasMessage("people.absence.deputy.away");
    }

    @Test
    void isNamedForDaysThatMakeSenseByTheColleagueOrAnAdministrator() {
        Actor officer = office.officer();

        assertThatThrownBy(() -> recordAbsence.record(deputy, officer.personId(), today, today, deputy.personId()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> recordAbsence.record(officer, officer.personId(), today, today.minusDays(1), deputy.personId()))
                .isInstanceOf(AbsenceRefused.class).hasMessage("people.absence.last.before-first");
        Actor administrator = office.colleague("Adi Administrator", "administrators");
        recordAbsence.record(administrator, officer.personId(), today, today.plusDays(2), deputy.personId());
        assertThatThrownBy(() -> recordAbsence.record(officer, officer.personId(), today.plusDays(2), today.plusDays(4), deputy.personId()))
                .isInstanceOf(AbsenceRefused.class).hasMessage("people.absence.first.twice");
    }

    private void beAway(Actor absent) {
        recordAbsence.record(absent, absent.personId(), today, today.plusDays(5), deputy.personId());
        deputy = again(deputy);
    }

    private Actor again(Actor actor) {
        return program.getBean(Actors.class).byId(actor.personId()).orElseThrow();
    }
}
