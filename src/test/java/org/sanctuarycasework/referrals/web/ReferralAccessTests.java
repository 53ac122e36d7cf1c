package org.sanctuarycasework.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.organisations.AgreeDataSharing;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.records.KeptRecords;
import org.sanctuarycasework.referrals.SampleReferrals;
import org.sanctuarycasework.referrals.TakeReferralBack;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.FreshToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Only the partner organisation that logged a referral knows that there is one; and what the pages refuse. */
@CaseworkTest
class ReferralAccessTests {

    private static final String SECRET = "Behind-the-library-marker";
    private static final List<String> STAFF = List.of("housing-officers", "housing-directors", "duty-line", "sanctuary-managers", "administrators",
            "grants-managers", "legal-officers");

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @Autowired
    JdbcClient database;

    SampleRoute route;
    SampleReferrals referrals;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
        referrals = new SampleReferrals(route);
    }

    @Test
    void opensAReferralToItsPartnerAndToNobodyElse() throws Exception {
        String reference = referrals.log(Map.of());

        expect(route.partner(), "/referrals/" + reference, 200);
        Actor stranger = new SampleRoute(program).partner();
        for (String page : List.of("", "/answer", "/take-back")) {
            expect(stranger, "/referrals/" + reference + page, 404);
        }
        expect(stranger, "/escalations/new?referral=" + reference, 404);
        expect(route.partner(), "/escalations/new?referral=nonsense", 404);
        for (String team : STAFF) {
            expect(route.in(team), "/referrals/" + reference, 404);
            expect(route.in(team), "/cases/" + reference, 404);
        }
    }

    @Test
    void recordsWhoReadItAndWhoTried() throws Exception {
        String reference = referrals.log(Map.of());
        Actor stranger = route.in("housing-officers");
        expect(route.partner(), "/referrals/" + reference, 200);
        expect(stranger, "/referrals/" + reference, 404);
        expect(stranger, "/referrals/REF-2031-9999", 404);
        expect(stranger, "/cases/" + reference, 404);

        assertThat(reads(route.partner())).containsExactly(reference + " true");
        assertThat(reads(stranger)).containsExactly(reference + " false", "REF-2031-9999 false", reference + " false");
    }

    @Test
    void isChangedByNobodyElse() throws Exception {
        String reference = referrals.log(Map.of());
        Actor stranger = new SampleRoute(program).partner();

        pages.perform(post("/referrals/" + reference + "/take-back").with(as(stranger)).with(csrf())).andExpect(status().isNotFound());
        pages.perform(answer(reference, stranger, "2", "3", "2027")).andExpect(status().isNotFound());

        assertThat(standing(reference)).isEqualTo("WAITING");
    }

    @Test
    void keepsWhatWasWrittenOutOfEverythingButItsOwnTable() {
        String reference = referrals.log(Map.of("asked", SECRET, "ownReference", SECRET));
        referrals.answer(reference, "refused", SECRET);

        for (String table : List.of("timeline_entry", "act_hi_varinst", "act_ru_variable", "work_item", "case_file", "referral", "referral_time", "message")) {
            assertThat(database.sql("select count(*) from " + table + " t where t::text like ?").param("%" + SECRET + "%")
                    .query(Integer.class).single()).as(table).isZero();
        }
        assertThat(program.getBean(KeptRecords.class).kinds()).contains("referral");
        assertThat(database.sql("select months from retention_period where kind = 'referral'").query(Integer.class).single()).isPositive();
    }

    @Test
    void staysOutOfTheTaskListOfStaff() throws Exception {
        String reference = referrals.log(Map.of());

        for (String team : List.of("housing-officers", "grants-managers", "administrators")) {
            pages.perform(get("/tasks?whose=all").with(as(route.in(team)))).andExpect(content().string(not(containsString(reference))));
        }
        String task = route.open(reference).get(0).id();
        expect(route.in("grants-officers"), "/tasks/" + task, 404);
    }

    @Test
    void logsOneReferralHoweverOftenThePageIsSent() throws Exception {
        String token = UUID.randomUUID().toString();
        String first = send(token);

        assertThat(send(token)).isEqualTo(first).matches("/referrals/REF-\\d{4}-\\d{4}");
        assertThat(send(UUID.randomUUID().toString())).isEqualTo(first);
        assertThat(send(UUID.randomUUID().toString(), "A home for four.")).isNotEqualTo(first);
    }

    @Test
    void throwsNothingAwayThatIsWrittenOnAPageSentBefore() throws Exception {
        String token = UUID.randomUUID().toString();
        String first = send(token);

        String again = pages.perform(sending(token, "A home for four.")).andExpect(status().isOk())
                .andExpect(content().string(containsString("You sent this form already, as " + first.substring(first.lastIndexOf('/') + 1))))
                .andExpect(content().string(containsString("href=\"" + first + "\""))).andExpect(content().string(containsString("A home for four.")))
                .andReturn().getResponse().getContentAsString();

        assertThat(send(FreshToken.of(again, token), "A home for four.")).isNotEqualTo(first);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        pages.perform(log("3", "3", "2027").param("service", "nonsense").param("asked", "x".repeat(20_001)).param("ownReference", "NB-77"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("must be today or in the past")))
                .andExpect(content().string(containsString("Select one of the answers on the page")))
                .andExpect(content().string(containsString("What you asked for must be 20,000 characters or fewer")))
                .andExpect(content().string(containsString("NB-77")));
        pages.perform(log("1", "3", "2026")).andExpect(status().isOk()).andExpect(content().string(containsString("must be within the last year")));
        pages.perform(log("31", "2", "2027")).andExpect(status().isOk()).andExpect(content().string(containsString("must be a real date")));
    }

    @Test
    void takesNoAnswerFromBeforeItWasMadeOrFromTomorrow() throws Exception {
        String reference = referrals.log(Map.of("madeOn", "2027-02-25"));

        pages.perform(answer(reference, route.partner(), "24", "2", "2027")).andExpect(status().isOk())
                .andExpect(content().string(containsString("cannot have answered before you made the referral")));
        pages.perform(answer(reference, route.partner(), "3", "3", "2027")).andExpect(status().isOk())
                .andExpect(content().string(containsString("must be today or in the past")));
        pages.perform(answer(reference, route.partner(), "25", "2", "2027")).andExpect(status().isFound());
        assertThat(standing(reference)).isEqualTo("ANSWERED");
        pages.perform(answer(reference, route.partner(), "25", "2", "2027")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("has changed since you opened the page")))
                .andExpect(content().string(containsString("tel:999")));
    }

    @Test
    void fillsInTheEscalationAndLinksBothWays() throws Exception {
        String reference = referrals.log(Map.of("service", "csc", "asked", SECRET, "ownReference", "NB-4711"));
        String form = "/escalations/new?referral=" + reference;
        pages.perform(get(form).with(as(route.partner()))).andExpect(status().isOk())
                .andExpect(content().string(containsString(SECRET))).andExpect(content().string(containsString("NB-4711")))
                .andExpect(content().string(containsString("value=\"csc\" checked")));
        String token = UUID.randomUUID().toString();

        String escalation = escalate(reference, token);

        assertThat(escalate(reference, token)).isEqualTo(escalation);
        pages.perform(get(escalation).with(as(route.partner()))).andExpect(content().string(containsString("href=\"/referrals/" + reference)));
        pages.perform(get("/referrals/" + reference).with(as(route.partner()))).andExpect(content().string(containsString("href=\"" + escalation)));
        pages.perform(get(form).with(as(route.partner()))).andExpect(redirectedUrl("/referrals/" + reference));
        pages.perform(get("/cases/" + escalation.replaceAll(".*/", "")).with(as(route.in("csc-leads")))).andExpect(status().isOk())
                .andExpect(content().string(containsString("The partner made referral " + reference)))
                .andExpect(content().string(not(containsString("href=\"/referrals/"))));
    }

    @Test
    void isReadButNotLoggedOnceTheAgreementRanOut() throws Exception {
        Actor late = route.partner(LocalDate.of(2020, 1, 1));
        pages.perform(get("/referrals/new").with(as(late))).andExpect(status().isForbidden())
                .andExpect(content().string(containsString("no data-sharing agreement in force")));
        pages.perform(get("/referrals").with(as(late))).andExpect(status().isOk());
    }

    @Test
    void keepsWhatWasTypedWhereTheAgreementRanOutMeanwhile() throws Exception {
        route.use(AgreeDataSharing.class).agree(Actor.SYSTEM, route.partner().organisations().iterator().next(), LocalDate.of(2027, 3, 1));

        pages.perform(log("2", "3", "2027").param("service", "housing").param("asked", "A home by the sea.").param("ownReference", "NB-1"))
                .andExpect(status().isForbidden()).andExpect(content().string(containsString("This was not sent")))
                .andExpect(content().string(containsString("A home by the sea.")));
    }

    @Test
    void recordsATryToTakeOneBack() throws Exception {
        String reference = referrals.log(Map.of());
        Actor stranger = new SampleRoute(program).partner();
        pages.perform(post("/referrals/" + reference + "/take-back").with(as(stranger)).with(csrf())).andExpect(status().isNotFound());
        assertThat(reads(stranger)).containsExactly(reference + " false");
    }

    @Test
    void takesAnEscalationWhoseReferralMovedOnMeanwhile() throws Exception {
        String reference = referrals.log(Map.of());
        route.use(TakeReferralBack.class).takeBack(route.partner(), reference);
        MockHttpServletRequestBuilder post = post("/escalations/new").with(as(route.partner())).with(csrf())
                .param("token", UUID.randomUUID().toString()).param("referral", reference);
        SampleRoute.answers(Map.of("urgency", "tonight")).values().forEach((key, value) ->
                post.param(key, value instanceof List<?> list ? list.get(0).toString() : value.toString()));
        pages.perform(post).andExpect(status().isFound());
    }

    @Test
    void listsWhatWaitsFirst() throws Exception {
        String oldest = referrals.log(Map.of("madeOn", "2027-01-04"));
        for (int count = 0; count < 100; count++) {
            referrals.answer(referrals.log(Map.of("madeOn", "2027-03-01")), "helped", "They have a room.");
        }
        pages.perform(get("/referrals").with(as(route.partner()))).andExpect(status().isOk()).andExpect(content().string(containsString(oldest)));
    }

    private String send(String token) throws Exception {
        return send(token, "A home.");
    }

    private MockHttpServletRequestBuilder sending(String token, String asked) {
        return log("2", "3", "2027").param("token", token).param("service", "housing").param("asked", asked).param("ownReference", "NB-1");
    }

    private String send(String token, String asked) throws Exception {
        return pages.perform(sending(token, asked)).andExpect(status().isFound()).andReturn().getResponse().getHeader("Location");
    }

    private MockHttpServletRequestBuilder log(String day, String month, String year) {
        return post("/referrals/new").with(as(route.partner())).with(csrf()).param("madeOn-day", day).param("madeOn-month", month).param("madeOn-year", year);
    }

    private MockHttpServletRequestBuilder answer(String reference, Actor actor, String day, String month, String year) {
        return post("/referrals/" + reference + "/answer").with(as(actor)).with(csrf()).param("answer", "helped").param("words", "Yes.")
                .param("answeredOn-day", day).param("answeredOn-month", month).param("answeredOn-year", year);
    }

    private String escalate(String reference, String token) throws Exception {
        MockHttpServletRequestBuilder post = post("/escalations/new").with(as(route.partner())).with(csrf()).param("token", token).param("referral", reference);
        SampleRoute.answers(Map.of("service", "csc")).values().forEach((key, value) -> {
            if (value instanceof List<?> list) {
                list.forEach(item -> post.param(key, item.toString()));
            } else {
                post.param(key, value.toString());
            }
        });
        return pages.perform(post).andExpect(status().isFound()).andReturn().getResponse().getHeader("Location");
    }

    private void expect(Actor actor, String address, int status) throws Exception {
        pages.perform(get(address).with(as(actor))).andExpect(status().is(status));
    }

    private String standing(String reference) {
        return database.sql("select status from referral where reference = ?").param(reference).query(String.class).single();
    }

    private List<String> reads(Actor actor) {
        return database.sql("select reference || ' ' || allowed from case_read where person_id = ? order by id").param(actor.personId())
                .query(String.class).list();
    }
}
