package org.sanctuarycasework.forum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.escalations.CorrectOutcome;
import org.sanctuarycasework.escalations.ReplyToAnswer;
import org.sanctuarycasework.escalations.ReportOutcome;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.escalations.ToldOutcome;
import org.sanctuarycasework.escalations.WithdrawEscalation;
import org.sanctuarycasework.forum.ClosedQuarters;
import org.sanctuarycasework.forum.Quarter;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.ReadWorkbook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the Forum sees of a quarter: frozen, in three forms that say the same, and for nobody else. */
@CaseworkTest
class ForumPagesTests {

    /** Each test closes quarters that no other test raises anything in. */
    private static final AtomicInteger YEARS = new AtomicInteger(2040);

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @Autowired
    JdbcClient database;
    @Autowired
    ClosedQuarters quarters;

    @TempDir
    Path folder;
    SampleRoute route;
    Quarter quarter;
    Actor sanctuary;
    Actor member;

    @BeforeEach
    void begin() {
        quarter = new Quarter(YEARS.getAndIncrement(), 2);
        route = new SampleRoute(program).at(SampleRoute.london(quarter.firstDay().plusDays(8) + "T11:00"));
        sanctuary = route.in("sanctuary-managers");
        member = route.in("forum-members");
    }

    @Test
    void staysAsItWasCounted() throws Exception {
        List<String> raised = IntStream.range(0, 7).mapToObj(number -> route.raise("not-urgent")).toList();
        settle();
        close().andExpect(redirectedUrl(address("")));
        String before = page();

        route.use(WithdrawEscalation.class).withdraw(route.partner(), raised.get(0), "They moved.");

        assertThat(page()).isEqualTo(before).contains("Not urgent");
        close().andExpect(flash().attribute("done", List.of("forum.close.twice")));
        assertThatThrownBy(() -> database.sql("update forum_quarter set tables = '{}' where quarter = ?").param(quarter.key()).update())
                .hasMessageContaining("a closed quarter does not change");
    }

    @Test
    void countsTheNewestOutcomeAndChangesNoneOnceItIsClosed() throws Exception {
        List<String> told = IntStream.range(0, 6).mapToObj(number -> route.raise("not-urgent")).toList();
        ToldOutcome street = new ToldOutcome("street", "no");
        ToldOutcome settled = new ToldOutcome("settled", "no");
        told.forEach(reference -> {
            route.answer(reference, "housing-officers", "changed").use(ReplyToAnswer.class).accept(route.partner(), reference, ServiceArea.HOUSING);
            route.use(ReportOutcome.class).report(route.partner(), reference, "street", "no");
            route.use(CorrectOutcome.class).correct(route.partner(), reference, street, settled, "The wrong line.");
        });
        settle();
        close();
        assertThat(quarters.of(quarter).orElseThrow().tables().table("outcome").cell("settled").count()).isEqualTo(6);

        told.forEach(reference -> route.use(CorrectOutcome.class).correct(route.partner(), reference, settled, street, "It was right before."));
        assertThat(quarters.of(quarter).orElseThrow().tables().table("outcome").cell("settled").count()).isEqualTo(6);
        assertThat(page()).contains("In a home of their own");
    }

    @Test
    void saysTheSameOnThePageInExcelAndInThePack() throws Exception {
        for (int number = 0; number < 9; number++) {
            route.raise("not-urgent");
        }
        route.raise("within-7-days");
        route.raise("within-7-days");
        settle();
        close();

        String figures = workbook();
        String pack = new PDFTextStripper().getText(Loader.loadPDF(pages.perform(get(address("/pack.pdf")).with(as(member)))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray()));

        assertThat(quarters.of(quarter).orElseThrow().tables().table("urgency").cell("not-urgent").count()).isNull();
        for (String text : List.of(page(), figures, pack)) {
            assertThat(text.replaceAll("\\s+", " ")).contains("Not shown", "“–” means that there is no such figure", "Within 7 days", "Borough totals").doesNotContain("Night Bell").doesNotContain("ESC-");
        }
        assertThat(page()).containsPattern("Escalations raised</dt><dd class=\"app-key-facts__value\">11<");
    }

    @Test
    void isClosedOnlyWhenItIsOverForFourWeeks() throws Exception {
        route.raise("not-urgent");
        route.at(quarter.ends());
        close().andExpect(flash().attribute("done", List.of("forum.close.too-early")));
        assertThat(quarters.of(quarter)).isEmpty();
        open(member, "", 404);

        settle();
        pages.perform(get("/forum/escalations").with(as(sanctuary))).andExpect(content().string(containsString("Count and close April to June " + quarter.year())));
        pages.perform(get("/forum/escalations").with(as(member))).andExpect(content().string(not(containsString("Count and close"))));
    }

    @Test
    void isForTheForumOnlyAndClosedByTheSanctuaryManagerOnly() throws Exception {
        route.raise("not-urgent");
        settle();
        pages.perform(post(address("/close")).with(as(member)).with(csrf())).andExpect(status().isForbidden());
        close();
        for (String team : List.of("housing-directors", "administrators", "legal-officers", "grants-managers")) {
            open(route.in(team), "", 403);
            open(route.in(team), "/figures.xlsx", 403);
            open(route.in(team), "/pack.pdf", 403);
        }
        open(route.partner(), "", 403);
        open(member, "", 200);
        pages.perform(get("/forum/escalations/process.bpmn").with(as(member))).andExpect(status().isOk());
        pages.perform(get("/forum/escalations/baseline").with(as(member))).andExpect(status().isForbidden());
        pages.perform(get("/tasks").with(as(member))).andExpect(status().isForbidden());
    }

    @Test
    void keepsFindingsAndActionsAndWhatWasTypedWrong() throws Exception {
        route.raise("not-urgent");
        settle();
        close();
        send(member, "/findings", "words", " ").andExpect(content().string(containsString("Enter what the Forum found")));
        send(member, "/findings", "words", "Answers came <late> in May.").andExpect(redirectedUrl(address("")));
        send(member, "/actions", "what", "Add an officer").andExpect(content().string(containsString("Enter who is to do it")))
                .andExpect(content().string(containsString("Add an officer")));
        pages.perform(post(address("/actions")).with(as(member)).with(csrf()).param("what", "Add an officer").param("post", "Head of housing needs")
                .param("due-day", "31").param("due-month", "2").param("due-year", "2050")).andExpect(content().string(containsString("Enter the day by which")));
        pages.perform(post(address("/actions")).with(as(member)).with(csrf()).param("what", "Add an officer").param("post", "Head of housing needs")
                .param("due-day", "1").param("due-month", "2").param("due-year", "2090")).andExpect(redirectedUrl(address("")));

        assertThat(page()).contains("Answers came &lt;late&gt; in May.", "Add an officer", "Head of housing needs");
        String action = database.sql("select id::text from forum_action where quarter = ?").param(quarter.key()).query(String.class).single();
        pages.perform(post(address("/actions/" + action + "/done")).with(as(member)).with(csrf())).andExpect(redirectedUrl(address("")));
        assertThat(page()).contains("that it is done");
    }

    @Test
    void measuresAgainstABaselineWithItsSource() throws Exception {
        for (int number = 0; number < 6; number++) {
            route.raise("not-urgent");
        }
        settle();
        close();
        pages.perform(post("/forum/escalations/baseline").with(as(sanctuary)).with(csrf()).param("escalations", "many").param("challenges", "1")
                        .param("quarter", "2").param("year", "2019"))
                .andExpect(content().string(containsString("Enter how often the route was used, as a whole number")));
        pages.perform(post("/forum/escalations/baseline").with(as(sanctuary)).with(csrf()).param("escalations", "12").param("challenges", "2")
                .param("quarter", "2").param("year", " 2019 ").param("source", "Paper forms").param("author", "Housing needs")).andExpect(status().isFound());

        assertThat(page()).contains("That is 50% less than the baseline. The baseline (April to June 2019) is 12 escalations, and legal challenges that succeeded: 2. The target is half of that: 6 and 1, or fewer.");
    }

    @ParameterizedTest
    @CsvSource({"-3, 2019, Select which quarter it is", "April to June 2023, 2019, Select which quarter it is", "2, -3, Enter a year from 2000",
            "2, '', Enter a year from 2000", "2, 23, Enter a year from 2000", "2, 2099, The quarter must be over"})
    void takesNoBaselineWithoutAQuarterThatIsOver(String chosen, String year, String sentence) throws Exception {
        pages.perform(post("/forum/escalations/baseline").with(as(sanctuary)).with(csrf()).param("escalations", "12").param("challenges", "2")
                        .param("quarter", chosen).param("year", year).param("source", "Paper forms").param("author", "Housing needs"))
                .andExpect(status().isOk()).andExpect(content().string(containsString(sentence))).andExpect(content().string(containsString("Paper forms")));
    }

    private void settle() {
        route.at(quarter.ends().plus(Duration.ofDays(29)));
    }

    private ResultActions close() throws Exception {
        return pages.perform(post(address("/close")).with(as(sanctuary)).with(csrf()));
    }

    private ResultActions send(Actor actor, String where, String name, String value) throws Exception {
        return pages.perform(post(address(where)).with(as(actor)).with(csrf()).param(name, value));
    }

    private String page() throws Exception {
        return pages.perform(get(address("")).with(as(member))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString()
                .replaceAll("name=\"(_csrf|_shown-to)\" value=\"[^\"]*\"", "");
    }

    private void open(Actor actor, String where, int status) throws Exception {
        pages.perform(get(address(where)).with(as(actor))).andExpect(status().is(status));
    }

    private String workbook() throws Exception {
        Path file = Files.write(folder.resolve("figures.xlsx"), pages.perform(get(address("/figures.xlsx")).with(as(member)))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
        return ReadWorkbook.of(file).rows().toString();
    }

    private String address(String where) {
        return "/forum/escalations/" + quarter.key() + where;
    }
}
