package org.sanctuarycasework.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What the task list says about each task, and what it can be narrowed to, by who reads it. */
@CaseworkTest
@Transactional
class TaskListPageTests {

    private static final int NIGHT = 0;
    private static final int DAY = 50;

    @Autowired
    private MockMvc pages;
    @Autowired
    private JdbcClient database;
    @Autowired
    private Clock clock;

    @BeforeEach
    void openACase() {
        database.sql("""
                insert into case_file (reference, kind, programme, title, stage, opened_at)
                values ('TEST-2026-9002', 'sample', 'housing-escalations', 'A night in the cold', 'answers', now())""").update();
    }

    @Test
    void marksACaseOfTonightInWords() throws Exception {
        UUID duty = in("duty-line");
        task(duty, NIGHT, Duration.ofMinutes(13).plusSeconds(40));

        Element row = onlyRow(duty);

        assertThat(row.select(".govuk-tag--red").text()).isEqualTo("Tonight");
        assertThat(row.select(".app-task-row__left").text()).isEqualTo("Due in 13 minutes");
        assertThat(row.hasClass("app-task-row--soon")).isTrue();
    }

    @Test
    void offersTheDutyLineToSayThatTheyHaveItThoughSomebodyClaimedTheTask() throws Exception {
        UUID duty = in("duty-line");
        String task = task(duty, NIGHT, Duration.ofMinutes(13));
        database.sql("update work_item set task = 'acknowledgeEscalation' where id = ?").param(task).update();
        database.sql("insert into work_item_team (work_item_id, team_key) values (?, 'duty-line')").param(task).update();

        Element press = onlyRow(duty).selectFirst("form");

        assertThat(press.attr("action")).isEqualTo("/cases/TEST-2026-9002/acknowledge");
        assertThat(press.select("button").text()).isEqualTo("I have it, TEST-2026-9002");
    }

    @ParameterizedTest
    @CsvSource({"0, Due in less than a minute", "1, Due in 1 minute", "59, Due in 59 minutes"})
    void countsTheMinutesOfTheLastHour(int minutes, String words) throws Exception {
        UUID officer = in("housing-officers");
        task(officer, DAY, Duration.ofMinutes(minutes).plusSeconds(40));

        assertThat(onlyRow(officer).select(".app-task-row__left").text()).isEqualTo(words);
    }

    @Test
    void givesTheHourOfWhatIsDueWithinTwoHoursAndMarksNoOrdinaryTask() throws Exception {
        UUID officer = in("housing-officers");
        task(officer, DAY, Duration.ofMinutes(100));

        Element row = onlyRow(officer);

        assertThat(row.select(".app-task-row__left").text())
                .isEqualTo("Due at " + Moments.time(clock.instant().plus(Duration.ofMinutes(100))));
        assertThat(row.select(".govuk-tag")).isEmpty();
    }

    @Test
    void opensWithWhatWaitsAndMarksItsTab() throws Exception {
        UUID duty = in("duty-line");
        String waiting = task(null, NIGHT, Duration.ofMinutes(13));
        database.sql("insert into work_item_team (work_item_id, team_key) values (?, 'duty-line')").param(waiting).update();
        database.sql("""
                insert into work_item_unclaimed (team_key, rank, due_at, work_item_id, created_at)
                select 'duty-line', rank, due_at, id, created_at from work_item where id = ?""").param(waiting).update();

        Document first = page(duty, "/tasks");

        assertThat(first.select(".app-tabs [aria-current=page]").text()).startsWith("Waiting for somebody");
        assertThat(first.select(".app-task-row")).isNotEmpty();
        assertThat(page(duty, "/tasks?whose=mine").select(".app-tabs [aria-current=page]").text()).startsWith("My tasks");
        assertThat(page(duty, "/tasks?overdue=true").select(".app-tabs [aria-current=page]").text()).startsWith("My tasks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"housing-officers", "duty-line", "mash-officers"})
    void offersNoWardAndNoStageOfAGrantOnTheRoute(String team) throws Exception {
        Document list = page(in(team), "/tasks");

        assertThat(list.select("#ward")).isEmpty();
        assertThat(list.select("#programme option").eachAttr("value")).contains("housing-escalations").doesNotContain("ncil");
        assertThat(list.select("#stage option").eachAttr("value")).contains("answerEscalation").doesNotContain("checkCompleteness", "recordOrder");
    }

    @Test
    void offersItsWardsAndStagesToTheTeamsOfGrants() throws Exception {
        Document list = page(in("grants-officers"), "/tasks");

        assertThat(list.select("#ward option")).hasSizeGreaterThan(1);
        assertThat(list.select("#programme option").eachAttr("value")).containsExactly("", "ncil");
        assertThat(list.select("#stage option").eachAttr("value")).contains("checkCompleteness").doesNotContain("answerEscalation");
    }

    @Test
    void offersWhatInformationGovernanceIsAskedAndNothingElse() throws Exception {
        assertThat(page(in("information-governance"), "/tasks").select("#stage option").eachAttr("value"))
                .isEqualTo(List.of("", "decideOnDisclosure"));
    }

    @Test
    void offersNoFilterToSomebodyWhoseTeamsAreAskedForNothing() throws Exception {
        assertThat(page(in("administrators"), "/tasks").select(".app-filter")).isEmpty();
    }

    private Element onlyRow(UUID reader) throws Exception {
        return page(reader, "/tasks").select(".app-task-row").stream().reduce((one, another) -> {
            throw new AssertionError("more than one row");
        }).orElseThrow();
    }

    private Document page(UUID reader, String address) throws Exception {
        return Jsoup.parse(pages.perform(get(address).with(as(reader))).andReturn().getResponse().getContentAsString());
    }

    private UUID in(String team) {
        UUID person = UUID.randomUUID();
        database.sql("insert into person (id, name, email, created_at) values (?, 'Nora Night', ?, now())")
                .params(person, person + "@example.org").update();
        database.sql("insert into team_member (team_key, person_id) values (?, ?)").params(team, person).update();
        return person;
    }

    private String task(UUID holder, int rank, Duration left) {
        String id = UUID.randomUUID().toString();
        database.sql("""
                insert into work_item (id, case_reference, task, name, programme, assignee_id, created_at, rank, due_at, open)
                values (?, 'TEST-2026-9002', 'answerEscalation', 'Answer escalation', 'housing-escalations', ?, now(), ?, ?, true)""")
                .params(id, holder, rank, clock.instant().plus(left).atOffset(ZoneOffset.UTC)).update();
        return id;
    }
}
