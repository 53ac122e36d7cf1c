package org.sanctuarycasework.escalations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.escalations.DutyTimes.ANY_TIME;
import static org.sanctuarycasework.escalations.DutyTimes.OFFICE_HOURS;
import static org.sanctuarycasework.escalations.DutyTimes.OUTSIDE_OFFICE_HOURS;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.escalations.SampleRota;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.SetDutyRota;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.RecordAbsence;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What administrators see of the duty rota and change in it, and what the duty line is told. */
@CaseworkTest
class DutyPagesTests {

    private static final String ROTA = "/admin/duty-rota";

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;

    SampleRoute route;
    SampleRota rota;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
        rota = SampleRota.dayAndNight(program);
    }

    @AfterEach
    void backToNow() {
        rota.empty();
    }

    @Test
    void listsTheRotaInItsOrderAndMarksWhoIsOnDutyAndWhoIsAway() throws Exception {
        route.use(RecordAbsence.class).record(rota.administrator(), rota.nadia().personId(), route.today(), route.today(), rota.alex().personId());

        assertThat(page(rota.administrator(), ROTA).select("legend").eachText().subList(0, 3))
                .containsExactly("Nadia Night Away today", "Dave Day On duty now", "Alex Always On duty now");
    }

    @Test
    void savesPlacesAndTimesAndWritesDownWhoDidIt() throws Exception {
        pages.perform(sent().param("place." + rota.nadia().personId(), "1").param("times." + rota.nadia().personId(), "any-time")
                        .param("place." + rota.alex().personId(), "1").param("times." + rota.alex().personId(), "office-hours").with(as(rota.administrator())))
                .andExpect(status().is3xxRedirection()).andExpect(redirectedUrl(ROTA));

        assertThat(rota.now()).containsExactly("Alex Always office-hours", "Nadia Night any-time");
        assertThat(page(rota.administrator(), "/admin/people/" + rota.administrator().personId()).text())
                .contains("Changed the duty rota. In order: Alex Always (In office hours); Nadia Night (At any time)");
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrong() throws Exception {
        Document page = page(sent().param("place." + rota.nadia().personId(), "one").param("times." + rota.dave().personId(), "outside-office-hours")
                .param("place." + rota.dave().personId(), "2").with(as(rota.administrator())));

        assertThat(page.select(".govuk-error-summary a").eachText()).containsExactly("Enter the place of Nadia Night as a number from 1 to 99, or leave it empty");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#place." + rota.nadia().personId());
        assertThat(page.getElementById("place." + rota.nadia().personId()).val()).isEqualTo("one");
        assertThat(page.getElementById("times." + rota.dave().personId()).select("[selected]").val()).isEqualTo("outside-office-hours");
        assertThat(rota.now()).hasSize(3);
    }

    @Test
    void refusesARotaThatSomebodyElseChangedMeanwhile() throws Exception {
        MockHttpServletRequestBuilder mine = sent().param("place." + rota.nadia().personId(), "1");
        rota.set(rota.place(rota.dave(), ANY_TIME));

        Document page = page(mine.with(as(rota.administrator())));

        assertThat(page.select(".govuk-error-summary").text()).contains("Somebody else changed the rota while you had this page open");
        assertThat(page.select("#rota-now li").eachText()).containsExactly("Dave Day (At any time)");
        assertThat(page.getElementById("place." + rota.nadia().personId()).val()).isEqualTo("1");
        assertThat(page.select("[name=version]").val()).isEqualTo(String.valueOf(rota.version()));
        assertThat(rota.now()).containsExactly("Dave Day any-time");
    }

    @Test
    void takesOneOfTwoRotasThatAreSavedAtTheSameMoment() {
        int version = rota.version();
        List<Runnable> saves = List.of(rota.nadia(), rota.dave()).stream().<Runnable>map(person -> () ->
                route.use(SetDutyRota.class).set(rota.administrator(), version, List.of(rota.place(person, ANY_TIME)))).toList();

        assertThat(Race.run(saves)).singleElement().isInstanceOf(SetDutyRota.Changed.class);
        assertThat(rota.now()).hasSize(1);
    }

    @Test
    void sayingTheSameAgainIsNoChangeForWhoeverHasThePageOpen() {
        int version = rota.version();
        rota.set(rota.place(rota.nadia(), OUTSIDE_OFFICE_HOURS), rota.place(rota.dave(), OFFICE_HOURS), rota.place(rota.alex(), ANY_TIME));

        assertThat(rota.version()).isEqualTo(version);
    }

    @Test
    void saysPlainlyWhenNobodyIsOnDuty() throws Exception {
        rota.set(rota.place(rota.dave(), OFFICE_HOURS), rota.place(rota.alex(), OFFICE_HOURS));
        String gap = "Nobody covers evenings, nights and weekends.";

        assertThat(page(rota.administrator(), ROTA).select(".govuk-warning-text").text()).contains(gap).doesNotContain("covers office hours");
        assertThat(page(rota.administrator(), "/admin/jobs").text()).contains("Gaps in the duty rota", gap);

        rota.set(rota.place(rota.alex(), ANY_TIME));
        assertThat(page(rota.administrator(), ROTA).select(".govuk-warning-text")).isEmpty();
        assertThat(page(rota.administrator(), "/admin/jobs").text()).doesNotContain("Gaps in the duty rota");

        route.use(RecordAbsence.class).record(rota.administrator(), rota.alex().personId(), LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 2), rota.dave().personId());
        assertThat(page(rota.administrator(), "/admin/jobs").text()).contains("Whoever covers office hours is away today.");
    }

    @ParameterizedTest(name = "{0}: {1} reads {2}")
    @CsvSource({
            "2027-03-02T11:00, rota.dave(),  'You are on duty now. You are alerted first, and Alex Always is next after you.'",
            "2027-03-02T11:00, rota.alex(),  'You are on duty now. Dave Day is alerted first, and you are last.'",
            "2027-03-02T11:00, rota.nadia(), 'You are not on duty now. Dave Day is alerted first.'",
            "2027-03-03T03:00, rota.nadia(), 'You are on duty now. You are alerted first, and Alex Always is next after you.'",
            "2027-03-03T03:00, rota.dave(),  'You are not on duty now. Nadia Night is alerted first.'"})
    void tellsTheDutyLineWhetherTheyAreOnDutyAndWhoIsNext(String moment, String who, String sentence) throws Exception {
        route.at(SampleRoute.london(moment));
        Actor reader = who.equals("rota.dave()") ? rota.dave() : who.equals("rota.alex()") ? rota.alex() : rota.nadia();

        assertThat(page(reader, "/tasks").text()).contains(sentence);
        assertThat(page(reader, "/duty").text()).contains(sentence);
    }

    @Test
    void tellsWhatHappensWhereNobodyOrOnlyOneIsOnDuty() throws Exception {
        rota.set(rota.place(rota.alex(), OFFICE_HOURS));
        assertThat(page(rota.alex(), "/duty").text()).contains("You are on duty now, and nobody else is.", "Nobody covers evenings");
        assertThat(page(rota.nadia(), "/duty").text()).contains("You are not on the rota.");

        rota.set(rota.place(rota.nadia(), OUTSIDE_OFFICE_HOURS));
        assertThat(page(rota.nadia(), "/tasks").text()).contains("Nobody is on duty now, so everybody on the rota is alerted in order. Nadia Night is first.");

        route.use(RecordAbsence.class).record(rota.administrator(), rota.nadia().personId(), route.today(), route.today(), rota.dave().personId());
        assertThat(page(rota.dave(), "/duty").text()).contains("Nobody on the rota is here today, so the whole duty line is alerted at once.");
    }

    @Test
    void showsWhoIsOnDutyToTheDutyLineOnly() throws Exception {
        for (String team : List.of("housing-officers", "grants-officers", "administrators", "sanctuary-managers")) {
            Actor reader = route.in(team);
            pages.perform(get("/duty").with(as(reader))).andExpect(status().isForbidden());
            assertThat(page(reader, "/tasks").text()).doesNotContain("on duty now");
        }
        pages.perform(get("/duty").with(as(route.partner()))).andExpect(status().isForbidden());
        pages.perform(get(ROTA).with(as(rota.nadia()))).andExpect(status().isForbidden());
        pages.perform(sent().param("place." + rota.nadia().personId(), "1").with(as(rota.nadia()))).andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder sent() {
        return sent(rota.version());
    }

    private MockHttpServletRequestBuilder sent(int version) {
        return post(ROTA).with(csrf()).param("version", String.valueOf(version));
    }

    private Document page(Actor reader, String address) throws Exception {
        return page(get(address).with(as(reader)));
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(pages.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }
}
