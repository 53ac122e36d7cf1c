package org.sanctuarycasework.escalations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.escalations.LiveEscalations.LiveEscalation;
import org.sanctuarycasework.escalations.LiveEscalations.LivePage;
import org.sanctuarycasework.escalations.LiveEscalations;
import org.sanctuarycasework.escalations.LiveFilter.Standing;
import org.sanctuarycasework.escalations.LiveFilter;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.StepAside;
import org.sanctuarycasework.escalations.WithdrawEscalation;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Escalations as they stand: what is urgent first, for whom, and how those about one household find each other. */
@CaseworkTest
class LiveEscalationsTests {

    private static final LiveFilter OPEN = new LiveFilter(Standing.OPEN, null, null, null, 1);

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @Autowired
    JdbcClient database;
    @Autowired
    CaseworkClock clock;
    @Autowired
    LiveEscalations live;

    SampleRoute route;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
    }

    @Test
    void bringWhatIsDueFirstToTheTop() {
        String later = route.raise("not-urgent");
        String soon = route.raise("within-7-days");
        String now = route.raise("tonight");

        assertThat(references(route.in("housing-officers"), OPEN)).containsSubsequence(now, soon, later);
    }

    @Test
    void bringTonightAboveWhatIsLongOverdue() {
        String overdue = route.raise("within-7-days");
        for (int stage = 1; stage <= 4; stage++) {
            route.fire(overdue, "deadlinePassed");
        }
        String tonight = route.raise("tonight");
        Actor officer = route.in("housing-officers");

        assertThat(references(officer, OPEN)).containsSubsequence(tonight, overdue);
        assertThat(rows(route.in("housing-directors"), OPEN)).filteredOn(row -> row.reference().equals(overdue))
                .singleElement().satisfies(row -> assertThat(row.stage()).isEqualTo(4));
    }

    @Test
    void sayThatAnAnswerIsLateNowAndSinceWhen() throws Exception {
        String reference = route.raise("not-urgent");
        for (int stage = 1; stage <= 4; stage++) {
            route.fire(reference, "deadlinePassed");
        }
        Instant due = clock.instant();
        Actor director = route.in("housing-directors");
        // a team that few are asked for, so that the case is on the first page
        Actor officer = route.in("mash-officers");
        String next = route.at(SampleRoute.TUESDAY_AT_ELEVEN).raise(Map.of("service", "mash", "urgency", "within-7-days"));
        route.fire(next, "deadlinePassed");

        assertThat(when(officer, next)).startsWith("Answer by ").endsWith("An answer was late");
        route.at(due.plus(Duration.ofDays(2)));
        assertThat(when(director, reference)).isEqualTo("Late since " + Moments.full(due));
    }

    private String when(Actor reader, String reference) throws Exception {
        return Jsoup.parse(list(reader, "").andReturn().getResponse().getContentAsString())
                .select(".app-task-row:has(a[href=/cases/" + reference + "]) .app-task-row__when").text();
    }

    @Test
    void areNotOpenedWithAReasonWhereDomesticAbuseIsInvolved() throws Exception {
        String reference = route.raise(Map.of("domesticAbuse", "yes"));
        Actor manager = route.in("sanctuary-managers");
        list(manager, "").andExpect(content().string(not(containsString("Domestic abuse"))));
        open(manager, "/cases/" + reference + "/open", 404);
        post(manager, "/cases/" + reference + "/open", "reason", "The ombudsman asks.").andExpect(status().isNotFound());
        open(manager, "/cases/" + reference, 404);
    }

    @Test
    void areFilteredByUrgencyStageAndWhetherTheyAreLate() {
        String late = route.raise("within-7-days");
        route.fire(late, "deadlinePassed");
        String early = route.raise("within-7-days");
        String withdrawn = route.raise("not-urgent");
        route.use(WithdrawEscalation.class).withdraw(route.partner(), withdrawn, "They found a room.");
        Actor officer = route.in("housing-officers");

        assertThat(references(officer, OPEN.of(Standing.LATE))).contains(late).doesNotContain(early);
        assertThat(references(officer, OPEN.of(Standing.OVER))).contains(withdrawn).doesNotContain(early, late);
        assertThat(references(officer, new LiveFilter(Standing.OPEN, null, "housing", 2, 1))).contains(late).doesNotContain(early);
        assertThat(references(officer, new LiveFilter(Standing.OPEN, "tonight", null, null, 1))).doesNotContain(early, late);
    }

    @Test
    void areOnlyThoseThatSomebodyMayRead() throws Exception {
        String reference = route.raise(Map.of("service", "nrpf"));

        list(route.in("asc-leads"), "").andExpect(status().isOk()).andExpect(content().string(not(containsString(reference))));
        list(route.in("grants-officers"), "").andExpect(status().isForbidden());
        list(route.partner(), "").andExpect(status().isForbidden());
        list(route.in("nrpf-officers"), "?standing=nonsense&urgency=x&stage=9&page=-1").andExpect(status().isOk())
                .andExpect(content().string(containsString(reference))).andExpect(content().string(containsString("Night Bell")));
    }

    @Test
    void costTheSameHoweverManyThereAre() {
        Actor officer = route.in("housing-officers");
        for (int count = 0; count < 27; count++) {
            route.raise("not-urgent");
        }
        assertThat(live.page(officer, OPEN).rows()).hasSize(25);
        assertThat(live.page(officer, OPEN).more()).isTrue();
        assertThat(live.page(officer, OPEN.on(2)).rows()).isNotEmpty();
    }

    @Test
    void showTheSanctuaryManagerNoPartnerUntilAReasonIsGiven() throws Exception {
        String reference = route.raise(Map.of("service", "nrpf", "sleepTonight", "Behind-the-church-marker"));
        Actor manager = route.in("sanctuary-managers");
        list(manager, "?service=nrpf").andExpect(content().string(containsString(reference))).andExpect(content().string(not(containsString("Night Bell"))));
        open(manager, "/cases/" + reference, 302);

        post(manager, "/cases/" + reference + "/open", "reason", " ").andExpect(content().string(containsString("Enter why you need to read it")));
        open(manager, "/cases/" + reference, 302);
        post(manager, "/cases/" + reference + "/open", "reason", "The ombudsman asks about it.").andExpect(redirectedUrl("/cases/" + reference));
        open(manager, "/cases/" + reference, 200);

        assertThat(database.sql("select reason from case_read where reference = ? and person_id = ? and reason is not null")
                .params(reference, manager.personId()).query(String.class).list()).containsExactly("The ombudsman asks about it.", "The ombudsman asks about it.");
        route.at(clock.instant().plus(Duration.ofHours(9)));
        open(manager, "/cases/" + reference, 302);
    }

    @Test
    void areOpenedWithAReasonByNobodyElse() throws Exception {
        String reference = route.raise("not-urgent");
        for (String team : List.of("housing-managers", "administrators", "legal-officers", "information-governance")) {
            open(route.in(team), "/cases/" + reference + "/open", 404);
            post(route.in(team), "/cases/" + reference + "/open", "reason", "I want to.").andExpect(status().isNotFound());
            open(route.in(team), "/cases/" + reference, 404);
        }
        open(route.in("sanctuary-managers"), "/cases/ESC-2031-9999/open", 404);
    }

    @Test
    void aboutOneHouseholdLeadToEachOther() throws Exception {
        String first = route.raise("not-urgent");
        String second = route.raise("tonight");
        Actor officer = route.in("housing-officers");
        post(officer, "/cases/" + first + "/links", "other", " " + second.toLowerCase()).andExpect(redirectedUrl("/cases/" + first));
        post(officer, "/cases/" + first + "/links", "other", second).andExpect(redirectedUrl("/cases/" + first));

        shows(officer, second, first);
        assertThat(database.sql("select count(*) from timeline_entry where case_reference = ? and event = 'escalation-linked'")
                .param(first).query(Integer.class).single()).isOne();
        post(officer, "/cases/" + second + "/links/remove", "x", "").andExpect(redirectedUrl("/cases/" + second));
        pages.perform(get("/cases/" + second).with(as(officer))).andExpect(content().string(containsString("No other escalation is linked")));
    }

    @Test
    void aboutOneHouseholdAreAllClosedToWhoeverKnowsIt() throws Exception {
        List<String> linked = List.of(route.raise("not-urgent"), route.raise("not-urgent"), route.raise("not-urgent"));
        Actor officer = route.in("housing-officers");
        Actor knew = route.another("housing-officers");
        Actor learns = route.another("housing-officers");
        String claimed = route.use(ClaimTask.class).claim(learns, route.open(linked.get(1)).get(0).id()).id();
        route.use(StepAside.class).stepAside(knew, linked.get(2));
        post(officer, "/cases/" + linked.get(0) + "/links", "other", linked.get(1)).andExpect(redirectedUrl("/cases/" + linked.get(0)));
        route.use(StepAside.class).stepAside(learns, linked.get(0));
        assertThat(route.open(linked.get(1))).filteredOn(item -> item.id().equals(claimed)).singleElement()
                .satisfies(item -> assertThat(item.assigneeId()).isNull());

        post(officer, "/cases/" + linked.get(1) + "/links", "other", linked.get(2)).andExpect(redirectedUrl("/cases/" + linked.get(1)));

        for (String reference : linked) {
            open(officer, "/cases/" + reference, 200);
            open(knew, "/cases/" + reference, 404);
            open(learns, "/cases/" + reference, 404);
        }
        assertThat(database.sql("select actor_id from timeline_entry where case_reference = any(?) and event = 'escalation-stepped-aside' order by at")
                .param(linked.toArray(String[]::new)).query(UUID.class).list()).containsExactly(knew.personId(), learns.personId());
    }

    @Test
    void doNotLeadToOneThatTheReaderMayNotRead() throws Exception {
        String open = route.raise("not-urgent");
        String hidden = route.raise(Map.of("domesticAbuse", "yes"));
        Actor both = route.in("housing-officers");
        post(both, "/cases/" + open + "/links", "other", hidden).andExpect(content().string(containsString("You cannot read an escalation with the number " + hidden)));
        post(both, "/cases/" + open + "/links", "other", open).andExpect(content().string(containsString("not of this one")));
        post(both, "/cases/" + open + "/links", "other", "").andExpect(content().string(containsString("Enter the number of the other escalation")));
    }

    /** Of all pages, as the cases of other tests are there as well. */
    private List<String> references(Actor actor, LiveFilter filter) {
        return rows(actor, filter).stream().map(LiveEscalation::reference).toList();
    }

    private List<LiveEscalation> rows(Actor actor, LiveFilter filter) {
        List<LiveEscalation> rows = new ArrayList<>();
        for (LivePage page = live.page(actor, filter); ; page = live.page(actor, page.filter().on(page.filter().page() + 1))) {
            rows.addAll(page.rows());
            if (!page.more()) {
                return rows;
            }
        }
    }

    private void shows(Actor actor, String reference, String other) throws Exception {
        pages.perform(get("/cases/" + reference).with(as(actor))).andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/cases/" + other + "\"")));
    }

    private ResultActions list(Actor actor, String query) throws Exception {
        return pages.perform(get("/escalations/live" + query).with(as(actor)));
    }

    private void open(Actor actor, String address, int status) throws Exception {
        pages.perform(get(address).with(as(actor))).andExpect(status().is(status));
    }

    private ResultActions post(Actor actor, String address, String name, String value) throws Exception {
        return pages.perform(MockMvcRequestBuilders.post(address).with(as(actor)).with(csrf()).param(name, value));
    }
}
