package org.sanctuarycasework.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.DeactivatePerson;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.RemoveFromTeam;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.RefusingTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever leaves a team or loses their account keeps no task of it, and the case says where it went. */
@CaseworkTest
class AccessWithdrawnTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    JdbcClient database;
    @Autowired
    RemoveFromTeam removeFromTeam;
    @Autowired
    DeactivatePerson deactivatePerson;
    @Autowired
    HeldTasks heldTasks;
    @Autowired
    WorkItems items;
    @Autowired
    Actors actors;

    SampleOffice office;
    Actor administrator;
    SampleApplication application;
    String task;

    @BeforeEach
    void claim() {
        office = new SampleOffice(program);
        administrator = office.colleague("Adi Administrator", "administrators");
        application = office.draft().submit();
        task = application.claim(office.officer(), "checkCompleteness");
    }

    @Test
    void givesTheTasksOfATeamBackToIt() {
        assertThat(heldTasks.outside(office.officer().personId(), Set.of())).singleElement()
                .satisfies(held -> assertThat(held.caseReference()).isEqualTo(application.reference()));

        removeFromTeam.remove(administrator, office.officer().personId(), "grants-officers");

        assertThat(items.byId(task).orElseThrow().assigneeId()).isNull();
        assertThat(application.onRecord().events()).last().isEqualTo("given-back");
        assertThat(program.getBean(ClaimTask.class).claim(office.colleague("Olga Officer", "grants-officers"), task)).isNotNull();
    }

    @Test
    void leavesATaskThatAnotherOfTheirTeamsMayDo() {
        office.joins(office.officer(), "assessors");

        removeFromTeam.remove(administrator, office.officer().personId(), "assessors");

        assertThat(items.byId(task).orElseThrow().isClaimedBy(office.officer())).isTrue();
    }

    @Test
    void signsSomebodyOutAtOnceAndGivesAllTheyHaveBack() {
        deactivatePerson.deactivate(administrator, office.officer().personId());

        assertThat(actors.byId(office.officer().personId())).isEmpty();
        assertThat(items.byId(task).orElseThrow().assigneeId()).isNull();

        deactivatePerson.activateAgain(administrator, office.officer().personId());
        assertThat(actors.byId(office.officer().personId())).hasValueSatisfying(
                back -> assertThat(back.teams()).containsExactly("grants-officers"));
    }

    @Test
    void changesNothingIfATaskCannotBeGivenBack() {
        try (RefusingTable refusing = RefusingTable.now(database, "act_ru_task")) {
            assertThatThrownBy(() -> removeFromTeam.remove(administrator, office.officer().personId(), "grants-officers"))
                    .hasStackTraceContaining(RefusingTable.WHY);
        }

        assertThat(actors.byId(office.officer().personId()).orElseThrow().teams()).containsExactly("grants-officers");
        assertThat(items.byId(task).orElseThrow().isClaimedBy(office.officer())).isTrue();
    }

    @Test
    void isForAdministratorsOnly() {
        assertThatThrownBy(() -> removeFromTeam.remove(office.manager(), office.officer().personId(), "grants-officers"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> deactivatePerson.deactivate(office.manager(), office.officer().personId()))
                .isInstanceOf(NotAllowed.class);
    }
}
