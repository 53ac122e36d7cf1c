package org.sanctuarycasework.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;
import org.sanctuarycasework.tasks.TaskFilter.Whose;
import org.sanctuarycasework.tasks.TaskList.TaskListPage;
import org.sanctuarycasework.tasks.TaskList.TaskRow;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.RecordedStatements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Pages of the list, over rows written for each test and undone after it. */
@CaseworkTest
@Transactional
class TaskListTests {

    static final Instant TOMORROW = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    static final Instant YESTERDAY = TOMORROW.minus(2, ChronoUnit.DAYS);

    @Autowired
    TaskList list;
    @Autowired
    JdbcClient database;

    UUID organisation = UUID.randomUUID();
    Actor officer;
    Actor colleague;

    @BeforeEach
    void openACase() {
        database.sql("insert into organisation (id, name, kind, created_at) values (?, 'Open Table', 'CHARITY', now())")
                .param(organisation).update();
        database.sql("""
                insert into case_file (reference, kind, programme, title, organisation_id, stage, opened_at)
                values ('TEST-2026-9001', 'sample', 'ncil', 'A kitchen to share', ?, 'checks', now())""")
                .param(organisation).update();
        officer = person("Nora Night", Set.of("night-shift", "late-shift"));
        colleague = person("Noel Night", Set.of("night-shift"));
    }

    @Test
    void showsEachTaskOnceAcrossPagesThoughAllAreDueAtTheSameSecond() {
        Set<String> written = write(60, TOMORROW, null, "night-shift");

        List<List<String>> pages = pages(filter(Whose.UNCLAIMED));

        assertThat(pages).extracting(List::size).containsExactly(25, 25, 10);
        assertThat(pages.stream().flatMap(List::stream)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void endsWithAFullPageWhenNothingFollows() {
        write(25, TOMORROW, null, "night-shift");

        assertThat(list.page(officer, filter(Whose.UNCLAIMED)).next()).isNull();
    }

    @Test
    void showsATaskOfTwoTeamsOnceToSomebodyInBoth() {
        Set<String> both = write(30, TOMORROW, null, "night-shift", "late-shift");
        Set<String> late = write(30, TOMORROW, null, "late-shift");

        List<List<String>> pages = pages(filter(Whose.UNCLAIMED));

        assertThat(pages).extracting(List::size).containsExactly(25, 25, 10);
        assertThat(pages.stream().flatMap(List::stream)).doesNotHaveDuplicates().containsAll(both).containsAll(late);
        assertThat(list.page(officer, filter(Whose.UNCLAIMED)).counts().get(Whose.UNCLAIMED)).isEqualTo(60);
    }

    @Test
    void putsWhatIsDueFirstOnTop() {
        String later = one(TOMORROW, null, "checkCompleteness", "night-shift");
        String sooner = one(YESTERDAY, null, "checkCompleteness", "night-shift");

        assertThat(ids(list.page(officer, filter(Whose.UNCLAIMED)))).containsExactly(sooner, later);
    }

    @Test
    void tellsMineFromTheTeamsFromWhatNobodyHas() {
        String mine = one(TOMORROW, officer, "checkCompleteness", "night-shift");
        String theirs = one(TOMORROW, colleague, "checkCompleteness", "night-shift");
        String free = one(TOMORROW, null, "checkCompleteness", "night-shift");
        one(TOMORROW, null, "checkCompleteness", "other-shift");

        assertThat(ids(list.page(officer, filter(Whose.MINE)))).containsExactly(mine);
        assertThat(ids(list.page(officer, filter(Whose.UNCLAIMED)))).containsExactly(free);
        assertThat(ids(list.page(officer, filter(Whose.TEAMS)))).containsExactlyInAnyOrder(mine, theirs, free);
        assertThat(list.page(officer, filter(Whose.MINE)).counts().get(Whose.MINE)).isEqualTo(1);
    }

    @Test
    void keepsTheTasksOfOrganisationsOutOfTheListOfAll() {
        String council = one(YESTERDAY.minus(9000, ChronoUnit.DAYS), null, "checkCompleteness", "other-shift");
        String applicants = one(YESTERDAY.minus(9000, ChronoUnit.DAYS), null, "provideInformation",
                "organisation:" + organisation);

        assertThat(ids(list.page(officer, filter(Whose.ALL)))).contains(council).doesNotContain(applicants);
    }

    @ParameterizedTest
    @EnumSource(Whose.class)
    void leavesOutTheCasesOfOnesOwnOrganisation(Whose whose) {
        write(3, TOMORROW, whose == Whose.MINE ? officer : null, "night-shift");
        Actor member = new Actor(officer.personId(), officer.name(), officer.roles(), officer.teams(), Set.of(organisation), Set.of());

        assertThat(list.page(member, filter(whose)).rows()).noneMatch(row -> row.reference().equals("TEST-2026-9001"));
        assertThat(list.page(member, filter(whose)).counts()).containsEntry(Whose.UNCLAIMED, 0).containsEntry(Whose.MINE, 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"MINE", "UNCLAIMED"})
    void countsWhatTheListShowsAndNothingThatIsKeptFromTheReader(Whose whose) {
        Actor holder = whose == Whose.MINE ? officer : null;
        write(3, TOMORROW, holder, "night-shift", "late-shift");
        assertThat(list.page(officer, filter(whose)).counts()).containsEntry(whose, 3);

        database.sql("update work_item set confidential = true where case_reference = 'TEST-2026-9001'").update();
        database.sql("insert into work_kept_from (case_reference, person_id) values ('TEST-2026-9001', ?)").param(officer.personId()).update();
        Actor deputy = new Actor(officer.personId(), officer.name(), officer.roles(), officer.teams(), Set.of(), Set.of(colleague.personId()));

        for (Actor reader : List.of(officer, deputy)) {
            assertThat(list.page(reader, filter(whose)).rows()).isEmpty();
            assertThat(list.page(reader, filter(whose)).counts()).containsEntry(whose, 0);
        }
        if (holder == null) {
            assertThat(list.page(colleague, filter(whose)).counts()).containsEntry(whose, 3);
        }
    }

    @ParameterizedTest
    @EnumSource(Whose.class)
    void filtersByStageAndByWhatIsOverdue(Whose whose) {
        Actor holder = whose == Whose.MINE ? officer : null;
        String check = one(TOMORROW, holder, "checkCompleteness", "night-shift");
        String overdue = one(YESTERDAY, holder, "assessApplication", "night-shift");

        assertThat(ids(list.page(officer, new TaskFilter(whose, null, null, "assessApplication", false, null))))
                .contains(overdue).doesNotContain(check);
        assertThat(ids(list.page(officer, new TaskFilter(whose, null, null, null, true, null))))
                .contains(overdue).doesNotContain(check);
        assertThat(ids(list.page(officer, new TaskFilter(whose, "no-such-programme", null, null, false, null))))
                .isEmpty();
        assertThat(ids(list.page(officer, new TaskFilter(whose, null, "E05013714", null, false, null))))
                .doesNotContain(check, overdue);
    }

    @ParameterizedTest
    @EnumSource(Whose.class)
    void putsWhatMustNotWaitBeforeWhatIsOverdue(Whose whose) {
        Actor holder = whose == Whose.MINE ? officer : null;
        write(30, YESTERDAY, holder, "night-shift");
        String pressing = one(TOMORROW, holder, "checkCompleteness", "night-shift");
        database.sql("update work_item set rank = 0 where id = ?").param(pressing).update();
        database.sql("update work_item_unclaimed set rank = 0 where work_item_id = ?").param(pressing).update();

        List<List<String>> pages = pages(filter(whose));

        assertThat(pages.get(0)).first().isEqualTo(pressing);
        assertThat(pages.stream().flatMap(List::stream)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(31);
    }

    @Test
    void showsNothingToSomebodyWithoutTeams() {
        write(3, TOMORROW, null, "night-shift");
        Actor nobody = person("Nia Nobody", Set.of());

        assertThat(list.page(nobody, filter(Whose.UNCLAIMED)).rows()).isEmpty();
        assertThat(list.page(nobody, filter(Whose.TEAMS)).rows()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Whose.class)
    void readsAPageWithTwoStatementsAndNoneOfTheEngines(Whose whose) {
        write(60, TOMORROW, whose == Whose.MINE ? officer : null, "night-shift");

        List<String> statements = RecordedStatements.during(() -> list.page(officer, filter(whose)));

        assertThat(statements).hasSize(2).noneMatch(sql -> sql.contains("act_"));
    }

    @Test
    void showsFirstWhatWaitsToSomebodyWithoutATaskOfTheirOwn() {
        String free = one(TOMORROW, null, "checkCompleteness", "night-shift");

        assertThat(list.first(officer).filter().whose()).isEqualTo(Whose.UNCLAIMED);
        assertThat(ids(list.first(officer))).containsExactly(free);
    }

    @Test
    void showsFirstOnesOwnTasksToSomebodyWhoHasSome() {
        one(TOMORROW, null, "checkCompleteness", "night-shift");
        String mine = one(TOMORROW, officer, "checkCompleteness", "night-shift");

        assertThat(list.first(officer).filter().whose()).isEqualTo(Whose.MINE);
        assertThat(ids(list.first(officer))).containsExactly(mine);
    }

    @Test
    void showsFirstOnesOwnEmptyListWhereNothingWaits() {
        assertThat(list.first(officer).filter().whose()).isEqualTo(Whose.MINE);
        assertThat(RecordedStatements.during(() -> list.first(officer))).hasSize(2);
    }

    private List<List<String>> pages(TaskFilter filter) {
        List<List<String>> pages = new ArrayList<>();
        for (TaskFilter next = filter; next != null;) {
            TaskListPage page = list.page(officer, next);
            pages.add(ids(page));
            next = page.next();
        }
        return pages;
    }

    private static TaskFilter filter(Whose whose) {
        return new TaskFilter(whose, null, null, null, false, null);
    }

    private static List<String> ids(TaskListPage page) {
        return page.rows().stream().map(TaskRow::id).toList();
    }

    private Set<String> write(int number, Instant due, Actor holder, String... teams) {
        return IntStream.range(0, number).mapToObj(i -> one(due, holder, "checkCompleteness", teams))
                .collect(Collectors.toSet());
    }

    private String one(Instant due, Actor holder, String task, String... teams) {
        String id = UUID.randomUUID().toString();
        OffsetDateTime dueAt = due.atOffset(ZoneOffset.UTC);
        database.sql("""
                insert into work_item (id, case_reference, task, name, programme, organisation_id, assignee_id,
                                       created_at, due_at, open)
                values (?, 'TEST-2026-9001', ?, 'A task', 'ncil', ?, ?, now(), ?, true)""")
                .params(id, task, organisation, holder == null ? null : holder.personId(), dueAt).update();
        for (String team : teams) {
            database.sql("insert into work_item_team (work_item_id, team_key) values (?, ?)").params(id, team).update();
            if (holder == null) {
                database.sql("""
                        insert into work_item_unclaimed (team_key, due_at, work_item_id, created_at, organisation_id)
                        values (?, ?, ?, now(), ?)""").params(team, dueAt, id, organisation).update();
            }
        }
        return id;
    }

    private Actor person(String name, Set<String> teams) {
        UUID id = UUID.randomUUID();
        database.sql("insert into person (id, name, email, created_at) values (?, ?, ?, now())")
                .params(id, name, id + "@example.org").update();
        return new Actor(id, name, Set.of(Role.GRANTS_OFFICER), teams, Set.of(), Set.of());
    }
}
