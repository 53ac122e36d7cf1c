package org.sanctuarycasework.disclosures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.disclosures.DecideOnDisclosure;
import org.sanctuarycasework.disclosures.RecordWhatWasShared;
import org.sanctuarycasework.disclosures.SampleDisclosure;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.StepAside;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.GiveName;
import org.sanctuarycasework.people.PersonName;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.FreshToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who may see a disclosure and do something about it, and what a page says where something is wrong with what was typed. */
@CaseworkTest
class DisclosureAccessTests {

    private static final String SECRET = "Reason-marker";

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @Autowired
    JdbcClient database;

    SampleRoute route;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program).at(SampleRoute.TUESDAY_AT_ELEVEN);
    }

    @Test
    void isReadByThoseOnTheCaseAndByInformationGovernanceOnly() throws Exception {
        SampleDisclosure disclosure = secret();
        String one = "/disclosures/" + disclosure.stored().id();
        String ofCase = "/cases/" + disclosure.reference() + "/disclosures";

        read(route.in("housing-officers"), ofCase).andExpect(content().string(containsString("The Home Office")));
        read(route.in("housing-officers"), one).andExpect(content().string(containsString(SECRET)));
        read(route.in("information-governance"), one).andExpect(content().string(containsString(SECRET)))
                .andExpect(content().string(not(containsString("href=\"/cases/"))));
        expect(route.in("information-governance"), ofCase, 404);
        expect(route.in("information-governance"), "/cases/" + disclosure.reference(), 404);
        for (String team : List.of("housing-managers", "csc-leads", "duty-line", "sanctuary-managers", "legal-officers", "administrators", "grants-managers")) {
            expect(route.in(team), one, 404);
            expect(route.in(team), ofCase, 404);
            expect(route.in(team), "/records/disclosures", 403);
        }
        expect(route.in("information-governance"), "/disclosures/" + UUID.randomUUID(), 404);
    }

    @Test
    void isNotSeenByThePartnerWhoRaisedTheCase() throws Exception {
        SampleDisclosure disclosure = secret();
        disclosure.approve("place").share("place");

        expect(route.partner(), "/disclosures/" + disclosure.stored().id(), 404);
        expect(route.partner(), "/cases/" + disclosure.reference() + "/disclosures", 403);
        read(route.partner(), "/escalations/" + disclosure.reference()).andExpect(content().string(not(containsString("outside the council"))))
                .andExpect(content().string(not(containsString("isclosure")))).andExpect(content().string(not(containsString(SECRET))));
        read(route.in("housing-officers"), "/cases/" + disclosure.reference())
                .andExpect(content().string(containsString("Recorded what was shared outside the council. To whom: The Home Office")));
    }

    @Test
    void isClosedToWhoeverKnowsTheHousehold() throws Exception {
        Actor neighbour = route.another("housing-officers");
        SampleDisclosure disclosure = SampleDisclosure.asked(route).approve("place");
        String task = disclosure.task(RecordWhatWasShared.TASK).id();
        expect(neighbour, "/tasks/" + task + "/record-what-was-shared", 200);
        route.use(StepAside.class).stepAside(neighbour, disclosure.reference());

        expect(neighbour, "/disclosures/" + disclosure.stored().id(), 404);
        expect(neighbour, "/tasks/" + task + "/record-what-was-shared", 404);
        pages.perform(post("/tasks/" + task + "/claim").with(as(neighbour)).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void isLeftBySomebodyInInformationGovernanceWhoKnowsTheHousehold() throws Exception {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        Actor neighbour = route.another("information-governance");
        String task = "/tasks/" + disclosure.claim(neighbour, DecideOnDisclosure.TASK);
        pages.perform(post(task + "/decide-on-disclosure/step-aside").with(as(route.in("housing-officers"))).with(csrf())).andExpect(status().isNotFound());

        for (int time = 0; time < 2; time++) {
            pages.perform(post(task + "/decide-on-disclosure/step-aside").with(as(neighbour)).with(csrf())).andExpect(redirectedUrl("/tasks"));
        }

        assertThat(database.sql("select count(*) from timeline_entry where case_reference = ? and event = 'escalation-stepped-aside'")
                .param(disclosure.reference()).query(Integer.class).single()).isOne();
        assertThat(disclosure.task(DecideOnDisclosure.TASK).assigneeId()).isNull();
        expect(neighbour, "/disclosures/" + disclosure.stored().id(), 404);
        expect(neighbour, task + "/decide-on-disclosure", 404);
        pages.perform(post(task + "/claim").with(as(neighbour)).with(csrf())).andExpect(status().isNotFound());
        pages.perform(get("/tasks?whose=unclaimed&programme=housing-escalations").with(as(neighbour)))
                .andExpect(content().string(not(containsString(disclosure.reference()))));
        read(neighbour, "/records/disclosures").andExpect(content().string(not(containsString(disclosure.reference()))));
        read(neighbour, "/records/reads").andExpect(content().string(not(containsString(disclosure.reference()))));
        pages.perform(post("/records/export").param("reference", disclosure.reference()).param("reason", "I am curious.").with(as(neighbour)).with(csrf()))
                .andExpect(content().string(containsString("There is no case")));
        assertThat(disclosure.approve("place").stored().decidedBy()).isEqualTo(route.in("information-governance").personId());
    }

    @Test
    void isClosedToSomebodyInInformationGovernanceWhoBelongsToThePartner() throws Exception {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        program.getBean(AddToTeam.class).add(Actor.SYSTEM, route.partner().personId(), "information-governance");

        expect(route.partner(), "/disclosures/" + disclosure.stored().id(), 404);
        read(route.partner(), "/records/disclosures").andExpect(content().string(not(containsString(disclosure.reference()))));
        pages.perform(post("/records/export").param("reference", disclosure.reference()).param("reason", "I am curious.").with(as(route.partner())).with(csrf()))
                .andExpect(content().string(containsString("There is no case")));
    }

    @Test
    void isNotHandedToAnotherByWhoeverAskedForIt() throws Exception {
        Actor chosen = route.in("information-governance");
        program.getBean(AddToTeam.class).add(Actor.SYSTEM, route.in("housing-officers").personId(), "information-governance");
        SampleDisclosure disclosure = SampleDisclosure.asked(route);

        pages.perform(post("/tasks/" + disclosure.task(DecideOnDisclosure.TASK).id() + "/hand-over").param("colleague", chosen.personId().toString())
                .param("reason", "They say yes.").with(as(route.in("housing-officers"))).with(csrf())).andExpect(status().is4xxClientError());

        assertThat(disclosure.task(DecideOnDisclosure.TASK).assigneeId()).isNull();
    }

    @Test
    void isNotAskedForWithoutEnd() throws Exception {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        for (int more = 0; more < 4; more++) {
            SampleDisclosure.asked(route, disclosure.reference(), Map.of("whyNoLess", "Reason " + more));
        }
        assertThatThrownBy(() -> SampleDisclosure.asked(route, disclosure.reference(), Map.of("whyNoLess", "Another reason"))).isInstanceOf(Refused.class);
    }

    @Test
    void namesWhoDecidedAsTheyWereCalledThen() throws Exception {
        SampleDisclosure.asked(route).approve("place");
        program.getBean(GiveName.class).give(route.in("information-governance"), PersonName.of("Somebody Else").orElseThrow());

        read(route.in("information-governance"), "/records/disclosures").andExpect(content().string(containsString("Col League of information-governance,")));
    }

    @Test
    void recordsWhoReadItAndWhoTried() throws Exception {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        Actor governance = route.in("information-governance");
        Actor stranger = route.in("housing-managers");
        expect(governance, "/disclosures/" + disclosure.stored().id(), 200);
        expect(stranger, "/disclosures/" + disclosure.stored().id(), 404);

        assertThat(reads(governance)).containsExactly(disclosure.reference() + " true");
        assertThat(reads(stranger)).containsExactly(disclosure.reference() + " false");
    }

    @Test
    void standsInARegisterWithNothingAboutTheHousehold() throws Exception {
        SampleDisclosure disclosure = secret();
        disclosure.approve("place").share("place");

        read(route.in("information-governance"), "/records/disclosures").andExpect(content().string(containsString(disclosure.reference())))
                .andExpect(content().string(containsString("A court ordered it"))).andExpect(content().string(containsString("Tuesday 2 March 2027")))
                .andExpect(content().string(containsString("Col League of information-governance"))).andExpect(content().string(not(containsString(SECRET))));
        read(route.in("information-governance"), "/records/disclosures?before=1");
        expect(route.in("information-governance"), "/records/disclosures?before=x", 400);
    }

    @Test
    void mailsAndTheEngineSayNothingButTheReference() {
        SampleDisclosure disclosure = secret();
        disclosure.refuse(SECRET);

        assertThat(database.sql("select subject || text_body || html_body from message where template = 'disclosure-decided' and case_reference = ?")
                .param(disclosure.reference()).query(String.class).list()).hasSize(1)
                .noneMatch(mail -> mail.contains(SECRET) || mail.contains("Home Office") || mail.contains("refused"));
        for (String table : List.of("timeline_entry", "act_hi_varinst", "act_ru_variable", "work_item", "case_file", "disclosure")) {
            assertThat(database.sql("select count(*) from " + table + " t where t::text like ?").param("%" + SECRET + "%")
                    .query(Integer.class).single()).as(table).isZero();
        }
    }

    @Test
    void asksOnceHoweverOftenThePageIsSent() throws Exception {
        String reference = route.raise("not-urgent");
        String token = UUID.randomUUID().toString();
        String ofCase = "/cases/" + reference + "/disclosures";
        for (int time = 0; time < 2; time++) {
            pages.perform(asking(ofCase).param("token", token)).andExpect(redirectedUrl(ofCase));
        }
        assertThat(database.sql("select count(*) from disclosure where reference = ?").param(reference).query(Integer.class).single()).isOne();
        pages.perform(asking("/cases/" + route.raise("not-urgent") + "/disclosures").param("token", token)).andExpect(status().isNotFound());
    }

    @Test
    void asksOnceForTheSameAMomentLater() throws Exception {
        String reference = route.raise("not-urgent");
        String ofCase = "/cases/" + reference + "/disclosures";
        pages.perform(asking(ofCase).param("token", UUID.randomUUID().toString())).andExpect(redirectedUrl(ofCase));
        pages.perform(asking(ofCase).param("token", UUID.randomUUID().toString())).andExpect(redirectedUrl(ofCase));
        assertThat(asked(reference)).isOne();

        String another = route.raise("not-urgent");
        pages.perform(asking("/cases/" + another + "/disclosures").param("token", UUID.randomUUID().toString()));
        assertThat(asked(another)).isOne();
    }

    @Test
    void throwsNothingAwayThatIsWrittenOnAPageSentBefore() throws Exception {
        String reference = route.raise("not-urgent");
        String ofCase = "/cases/" + reference + "/disclosures";
        String token = UUID.randomUUID().toString();
        pages.perform(asking(ofCase).param("token", token)).andExpect(redirectedUrl(ofCase));

        String again = pages.perform(asking(ofCase).param("token", token).param("kinds", "people")).andExpect(status().isOk())
                .andExpect(content().string(containsString("You sent this form already, as a request about " + reference)))
                .andExpect(content().string(containsString("They need the address."))).andReturn().getResponse().getContentAsString();

        pages.perform(asking(ofCase).param("kinds", "people").param("token", FreshToken.of(again, token))).andExpect(redirectedUrl(ofCase));
        assertThat(asked(reference)).isEqualTo(2);
    }

    private int asked(String reference) {
        return database.sql("select count(*) from disclosure where reference = ?").param(reference).query(Integer.class).single();
    }

    @Test
    void namesWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
        String ofCase = "/cases/" + route.raise("not-urgent") + "/disclosures";
        pages.perform(post(ofCase).with(as(route.in("housing-officers"))).with(csrf()).param("token", "no-token").param("recipient", "other")
                        .param("kinds", "other").param("basis", "law").param("whyNoLess", "word ".repeat(201) + SECRET).param("told", "no")
                        .param("wantedBy-day", "1").param("wantedBy-month", "3").param("wantedBy-year", "2027"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Enter which body it is")))
                .andExpect(content().string(containsString("Enter what other information it is")))
                .andExpect(content().string(containsString("Enter the Act and the section")))
                .andExpect(content().string(containsString("200 words or fewer")))
                .andExpect(content().string(containsString("Enter why they were not told")))
                .andExpect(content().string(containsString("must be today or in the future")))
                .andExpect(content().string(containsString(SECRET)));
        pages.perform(post(ofCase).with(as(route.in("housing-officers"))).with(csrf()).param("recipient", "police").param("kinds", "immigration-status").param("basis", "they-asked"))
                .andExpect(status().isOk()).andExpect(content().string(containsString("href=\"#kinds\">Select one of the answers on the page")))
                .andExpect(content().string(containsString("href=\"#basis\">Select one of the answers on the page")));
    }

    @Test
    void isNotAskedForOnTheirOwnRequestByPeopleWhoDoNotKnow() throws Exception {
        String ofCase = "/cases/" + route.raise("not-urgent") + "/disclosures";
        pages.perform(post(ofCase).with(as(route.in("housing-officers"))).with(csrf()).param("token", UUID.randomUUID().toString())
                        .param("recipient", "police").param("kinds", "place").param("basis", "own-request").param("whyNoLess", SECRET)
                        .param("told", "no").param("whyNotTold", "They are away.")
                        .param("wantedBy-day", "5").param("wantedBy-month", "3").param("wantedBy-year", "2027"))
                .andExpect(status().isOk()).andExpect(content().string(containsString(SECRET)))
                .andExpect(content().string(containsString("href=\"#told\">Select yes if the person asked for it themselves, or choose another legal basis")));
        assertThat(database.sql("select count(*) from disclosure where reference = ?").param(ofCase.split("/")[2]).query(Integer.class).single()).isZero();
    }

    @Test
    void offersOnlyWhatWasAskedForAndTakesNoMore() throws Exception {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        Actor governance = route.in("information-governance");
        String page = "/tasks/" + disclosure.claim(governance, DecideOnDisclosure.TASK) + "/decide-on-disclosure";

        read(governance, page).andExpect(content().string(containsString("value=\"place\""))).andExpect(content().string(not(containsString("value=\"health\""))));
        pages.perform(post(page).with(as(governance)).with(csrf()).param("decision", "approve").param("mayTell", "health"))
                .andExpect(status().isOk()).andExpect(content().string(containsString("href=\"#mayTell\">Select one of the answers on the page")))
                .andExpect(content().string(containsString("Confirm that you have checked the legal basis")));
        pages.perform(post(page).with(as(governance)).with(csrf()).param("decision", "refuse"))
                .andExpect(status().isOk()).andExpect(content().string(containsString("Enter why it may not be shared")));
        assertThat(disclosure.stored().decidedAt()).isNull();
        pages.perform(deciding(governance, page, "place")).andExpect(redirectedUrl("/disclosures/" + disclosure.stored().id()));
        assertThat(disclosure.stored().approvedKinds()).hasSize(1);
    }

    @Test
    void takesADecisionOnceAndKeepsWhatComesTooLate() throws Exception {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        Actor governance = route.in("information-governance");
        String page = "/tasks/" + disclosure.claim(governance, DecideOnDisclosure.TASK) + "/decide-on-disclosure";
        String one = "/disclosures/" + disclosure.stored().id();

        pages.perform(deciding(governance, page, "place")).andExpect(redirectedUrl(one));
        pages.perform(deciding(governance, page, "place")).andExpect(redirectedUrl(one));
        pages.perform(deciding(governance, page, "place", "people")).andExpect(status().isOk())
                .andExpect(content().string(containsString("This task is done already, so nothing was recorded")));
        assertThat(disclosure.stored().approvedKinds()).hasSize(1);
        assertThat(database.sql("select count(*) from disclosure_record where disclosure_id = ?").param(disclosure.stored().id())
                .query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void isTakenBackWithAReasonByWhoeverAskedAndHarmlesslyTwice() throws Exception {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        Actor officer = route.in("housing-officers");
        String one = "/disclosures/" + disclosure.stored().id();
        String page = one + "/take-back";
        expect(route.another("housing-officers"), page, 403);
        for (Actor other : List.of(route.in("information-governance"), route.another("housing-officers"))) {
            read(other, one).andExpect(content().string(not(containsString(page))));
        }
        for (String team : List.of("csc-leads", "housing-managers", "administrators")) {
            expect(route.in(team), page, 404);
            pages.perform(takingBack(route.in(team), page)).andExpect(status().isNotFound());
        }
        expect(route.in("information-governance"), page, 403);
        expect(officer, "/disclosures/" + UUID.randomUUID() + "/take-back", 404);

        read(officer, one).andExpect(content().string(containsString(page)));
        pages.perform(post(page).with(as(officer)).with(csrf())).andExpect(status().isOk()).andExpect(content().string(containsString("href=\"#why\">Select why you take it back")));
        pages.perform(post(page).with(as(officer)).with(csrf()).param("why", "other")).andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"#otherReason\">Enter the reason")));
        pages.perform(post(page).with(as(officer)).with(csrf()).param("why", "nonsense")).andExpect(status().isOk());
        pages.perform(takingBack(officer, page)).andExpect(redirectedUrl(one));
        pages.perform(takingBack(officer, page)).andExpect(redirectedUrl(one));
        pages.perform(get(page).with(as(officer))).andExpect(redirectedUrl(one));

        read(officer, one).andExpect(content().string(containsString("Taken back"))).andExpect(content().string(containsString(SECRET)))
                .andExpect(content().string(not(containsString(page))));
        read(route.in("information-governance"), one).andExpect(content().string(containsString(SECRET)));
        read(route.in("information-governance"), "/records/disclosures").andExpect(content().string(containsString("Taken back")))
                .andExpect(content().string(containsString("another reason"))).andExpect(content().string(not(containsString(SECRET))));
        read(officer, "/cases/" + disclosure.reference()).andExpect(content().string(containsString("Took back the request to share information outside the council. To whom: The Home Office")));
        read(route.partner(), "/escalations/" + disclosure.reference()).andExpect(content().string(not(containsString("Took back"))));
    }

    @Test
    void isNotTakenBackOnceItIsDecidedAndKeepsWhatWasTyped() throws Exception {
        SampleDisclosure disclosure = SampleDisclosure.asked(route).approve("place");
        pages.perform(takingBack(route.in("housing-officers"), "/disclosures/" + disclosure.stored().id() + "/take-back")).andExpect(status().isOk())
                .andExpect(content().string(containsString("has decided on this already, so it was not taken back"))).andExpect(content().string(containsString(SECRET)));
        assertThat(disclosure.stored().takenBackAt()).isNull();
    }

    @Test
    void leadsWhoeverDecidesTooLateToTheReasonForTakingItBack() throws Exception {
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        Actor governance = route.in("information-governance");
        String page = "/tasks/" + disclosure.claim(governance, DecideOnDisclosure.TASK) + "/decide-on-disclosure";
        disclosure.takeBack();

        pages.perform(deciding(governance, page, "place")).andExpect(status().isOk())
                .andExpect(content().string(containsString("This request was taken back, so there is nothing to decide")))
                .andExpect(content().string(containsString("they no longer ask for it"))).andExpect(content().string(containsString("The borough.")));
        pages.perform(post(page).with(as(governance)).with(csrf())).andExpect(status().isOk())
                .andExpect(content().string(containsString("This request was taken back, so there is nothing to decide")));
        assertThat(disclosure.stored().decidedAt()).isNull();
    }

    @Test
    void saysUntilWhenADecisionIsExpectedHowThatWasWorkedOutAndWhenItIsOver() throws Exception {
        // before Easter
        route.at(SampleRoute.london("2027-03-25T16:00"));
        SampleDisclosure disclosure = SampleDisclosure.asked(route);
        List<String> addresses = List.of("/cases/" + disclosure.reference() + "/disclosures", "/disclosures/" + disclosure.stored().id());
        for (String address : addresses) {
            read(route.in("housing-officers"), address).andExpect(content().string(containsString("Decision expected by")))
                    .andExpect(content().string(containsString("How was this worked out?"))).andExpect(content().string(containsString("Good Friday")))
                    .andExpect(content().string(containsString("The time ends on Wednesday 31 March 2027")))
                    .andExpect(content().string(not(containsString("This time is over"))));
        }
        route.at(SampleRoute.london("2027-03-31T17:01"));
        for (String address : addresses) {
            read(route.in("housing-officers"), address).andExpect(content().string(containsString("This time is over. Phone the information governance team.")));
        }
        disclosure.approve("place");
        read(route.in("housing-officers"), addresses.get(1)).andExpect(content().string(not(containsString("Decision expected by"))));
    }

    @Test
    void isSharedOnADayAfterTheDecisionAndNotInTheFuture() throws Exception {
        SampleDisclosure disclosure = SampleDisclosure.asked(route).approve("place");
        Actor officer = route.in("housing-officers");
        String page = "/tasks/" + disclosure.claim(officer, RecordWhatWasShared.TASK) + "/record-what-was-shared";

        read(officer, page).andExpect(content().string(containsString("value=\"place\""))).andExpect(content().string(not(containsString("value=\"people\""))));
        pages.perform(sharing(officer, page, "1")).andExpect(status().isOk())
                .andExpect(content().string(containsString("must be the day on which it was approved, or later")));
        pages.perform(sharing(officer, page, "3")).andExpect(status().isOk())
                .andExpect(content().string(containsString("must be today or in the past")));
        pages.perform(sharing(officer, page, "2")).andExpect(redirectedUrl("/disclosures/" + disclosure.stored().id()));
    }

    private SampleDisclosure secret() {
        return SampleDisclosure.asked(route, route.raise("not-urgent"), Map.of("whyNoLess", SECRET));
    }

    private MockHttpServletRequestBuilder asking(String address) {
        return post(address).with(as(route.in("housing-officers"))).with(csrf()).param("recipient", "police").param("kinds", "place")
                .param("basis", "serious-harm").param("whyNoLess", "They need the address.").param("told", "yes")
                .param("wantedBy-day", "2").param("wantedBy-month", "3").param("wantedBy-year", "2027");
    }

    private static MockHttpServletRequestBuilder deciding(Actor actor, String address, String... kinds) {
        return post(address).with(as(actor)).with(csrf()).param("decision", "approve").param("mayTell", kinds)
                .param("exactly", "The borough.").param("basisConfirmed", "true");
    }

    private static MockHttpServletRequestBuilder takingBack(Actor actor, String address) {
        return post(address).with(as(actor)).with(csrf()).param("why", "other").param("otherReason", SECRET);
    }

    private static MockHttpServletRequestBuilder sharing(Actor actor, String address, String day) {
        return post(address).with(as(actor)).with(csrf()).param("shared", "yes").param("sharedOn-day", day).param("sharedOn-month", "3")
                .param("sharedOn-year", "2027").param("sharedWith", "Duty desk").param("sharedKinds", "place").param("exactly", "The borough.");
    }

    private ResultActions read(Actor actor, String address) throws Exception {
        return pages.perform(get(address).with(as(actor))).andExpect(status().isOk());
    }

    private void expect(Actor actor, String address, int answer) throws Exception {
        pages.perform(get(address).with(as(actor))).andExpect(status().is(answer));
    }

    private List<String> reads(Actor actor) {
        return database.sql("select reference || ' ' || allowed from case_read where person_id = ? order by id").param(actor.personId())
                .query(String.class).list();
    }
}
