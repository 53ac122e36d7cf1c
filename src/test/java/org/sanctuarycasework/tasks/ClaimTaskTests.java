package org.sanctuarycasework.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Claiming, giving back and handing over: one winner for a task, and everybody else is told who. */
@CaseworkTest
class ClaimTaskTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    ClaimTask claimTask;
    @Autowired
    ReleaseTask releaseTask;
    @Autowired
    HandOverTask handOverTask;
    @Autowired
    WorkItems items;

    SampleOffice office;
    SampleApplication application;
    String task;

    @BeforeEach
    void submit() {
        office = new SampleOffice(program);
        application = office.draft().submit();
        task = application.task("checkCompleteness");
    }

    @Test
    void hasOneWinnerAmongEightAndTellsTheOthersWho() {
        List<Actor> officers = Stream.concat(Stream.of(office.officer()), IntStream.range(0, 7)
                .mapToObj(number -> office.colleague("Officer number " + number, "grants-officers"))).toList();

        List<Throwable> told = Race.run(officers.stream()
                .<Runnable>map(officer -> () -> claimTask.claim(officer, task)).toList());

        UUID winner = items.byId(task).orElseThrow().assigneeId();
        assertThat(officers).extracting(Actor::personId).contains(winner);
        assertThat(told).hasSize(7).allSatisfy(lost -> assertThat(lost)
                .isInstanceOfSatisfying(TaskTaken.class, taken -> assertThat(taken.holder()).isEqualTo(winner)));
    }

    @Test
    void changesNothingIfOneHasItAlready() {
        claimTask.claim(office.officer(), task);

        claimTask.claim(office.officer(), task);

        assertThat(items.byId(task).orElseThrow().isClaimedBy(office.officer())).isTrue();
    }

    @Test
    void isForTheTeamsOfTheTask() {
        assertThatThrownBy(() -> claimTask.claim(office.assessor(), task)).isInstanceOf(TaskNotFound.class);
        assertThatThrownBy(() -> claimTask.claim(application.applicant(), task)).isInstanceOf(TaskNotFound.class);
    }

    @Test
    void isNotForSomebodyOfTheOrganisationThatApplies() {
        Actor both = office.joins(office.volunteerOf(application.applicant()), "grants-officers");
        claimTask.claim(office.officer(), task);

        assertThatThrownBy(() -> claimTask.claim(both, task)).isInstanceOf(TaskNotFound.class);
        assertThat(handOverTask.colleagues(items.byId(task).orElseThrow())).isNotEmpty()
                .noneMatch(colleague -> colleague.personId().equals(both.personId()));
        assertThatThrownBy(() -> handOverTask.handOver(office.officer(), task, both.personId(), "You know them."))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void comesTooLateForATaskThatIsDone() {
        application.findComplete();

        assertThatThrownBy(() -> claimTask.claim(office.officer(), task)).isInstanceOf(TaskTaken.class);
        assertThatThrownBy(() -> releaseTask.release(office.officer(), task)).isInstanceOf(TaskTaken.class);
        assertThatThrownBy(() -> handOverTask.handOver(office.officer(), task, office.officer().personId(), "Late"))
                .isInstanceOf(TaskTaken.class);
    }

    @Test
    void givesBackOnlyWhatOneHas() {
        claimTask.claim(office.officer(), task);
        Actor colleague = office.colleague("Olga Officer", "grants-officers");

        assertThatThrownBy(() -> releaseTask.release(colleague, task)).isInstanceOf(TaskTaken.class);
        releaseTask.release(office.officer(), task);

        assertThat(claimTask.claim(colleague, task)).isNotNull();
    }

    @Test
    void handsOverToAColleagueOfTheTeamWithTheReasonOnTheCase() {
        Actor colleague = office.colleague("Olga Officer", "grants-officers");
        claimTask.claim(office.officer(), task);

        handOverTask.handOver(office.officer(), task, colleague.personId(), "I am away.");

        assertThat(items.byId(task).orElseThrow().isClaimedBy(colleague)).isTrue();
        assertThat(application.onRecord().events()).last().isEqualTo("handed-over");
    }

    @Test
    void handsOverOnlyOnesOwnTaskUnlessOneIsAManager() {
        Actor colleague = office.colleague("Olga Officer", "grants-officers");
        claimTask.claim(office.officer(), task);

        assertThatThrownBy(() -> handOverTask.handOver(colleague, task, colleague.personId(), "Mine now"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> handOverTask.handOver(office.officer(), task, office.director().personId(), "Upwards"))
                .isInstanceOf(NotAllowed.class);
        handOverTask.handOver(office.manager(), task, colleague.personId(), "The officer is away.");

        assertThat(items.byId(task).orElseThrow().isClaimedBy(colleague)).isTrue();
    }
}
