package org.sanctuarycasework.escalations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sanctuarycasework.escalations.SampleRoute.TUESDAY_AT_ELEVEN;
import static org.sanctuarycasework.escalations.SampleRoute.london;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.escalations.AddInformation;
import org.sanctuarycasework.escalations.ReplyToAnswer;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.escalations.WithdrawEscalation;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.records.EraseRecord;
import org.sanctuarycasework.records.SwitchErasure;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the partner and the officer read of an answer: all that belongs to it, and only what is true at that stage. */
@CaseworkTest
class AnswerPagesTests {

    private static final String WITHIN_A_WEEK = "within-7-days";
    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);
    private static final List<String> TEAMS = List.of("housing-officers", "housing-managers", "housing-heads", "housing-directors");

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @Autowired
    JdbcClient database;
    @Autowired
    CaseworkClock clock;

    SampleRoute route;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program).at(TUESDAY_AT_ELEVEN);
    }

    @Test
    void tellsWhoeverRefusesTheAnswerOfTheLastStageThatNobodyElseIsAsked() throws Exception {
        String reference = answeredByTheDirector();
        assertThat(partnerReads(reference)).contains("This was the last stage, so no other team is asked").doesNotContain("The next team reads it");
        assertThat(mails(reference, route.partner())).containsOnlyOnce("escalation-answered-last");

        assertThat(refused(reference)).contains("Your disagreement is on record", "After the last stage", "phone the duty line", "The Homelessness Forum counts")
                .doesNotContain("The next stage has begun");
    }

    @Test
    void tellsTheDirectorsAndTheSanctuaryManagersThatTheLastStageWasNotEnough() throws Exception {
        Actor sanctuary = route.in("sanctuary-managers");
        String reference = answeredByTheDirector();
        refused(reference);

        assertThat(mails(reference, sanctuary)).containsExactly("escalation-last-not-accepted");
        assertThat(mails(reference, route.in("housing-directors"))).contains("escalation-last-not-accepted");
        assertThat(mails(reference, route.in("housing-heads"))).doesNotContain("escalation-last-not-accepted");
    }

    @Test
    void saysThatTheNextStageBeginsWhereThereIsOne() throws Exception {
        String reference = route.raise(WITHIN_A_WEEK);
        route.answer(reference, "housing-officers", "upheld");
        assertThat(partnerReads(reference)).contains("The next team reads it").doesNotContain("last stage, so no other team");
        assertThat(refused(reference)).contains("The next stage has begun").doesNotContain("After the last stage");
        assertThat(mails(reference, route.partner())).contains("escalation-answered");
    }

    @Test
    void tellsThePartnerOfAPlaceThatComesAfterAColleaguesAnswer() throws Exception {
        String reference = route.raise(WITHIN_A_WEEK);
        String task = route.claim(reference, "housing-officers");
        route.fire(reference, "deadlinePassed").answer(reference, "housing-managers", "changed");

        assertThat(officerIsTold(task, reference)).contains("A colleague had answered before you", "we have told the partner by mail");
        assertThat(partnerReads(reference)).contains("Room 4 at the Lodge.", "A hotel or a bed and breakfast", "Come at five.");
        assertThat(mails(reference, route.partner())).contains("escalation-late-answer");
    }

    @Test
    void takesTheSameAnswerOfTheSameOfficerOnce() throws Exception {
        String reference = route.raise(WITHIN_A_WEEK);
        String task = route.claim(reference, "housing-officers");
        Map<String, String> answer = accommodation(TUESDAY.plusDays(5));
        after(send(task, answer), route.in("housing-officers"));
        List<String> told = mails(reference, route.partner());
        int entries = entries(reference);

        assertThat(officerIsTold(task, reference)).contains("You have sent this already").doesNotContain("A colleague had answered");
        assertThat(mails(reference, route.partner())).isEqualTo(told);
        assertThat(entries(reference)).isEqualTo(entries);
        assertThat(partnerReads(reference)).containsOnlyOnce("Come at five.");

        answer.put("words", "Come at six.");
        assertThat(after(send(task, answer), route.in("housing-officers"))).contains("kept as a note", "Come at six.").doesNotContain("A colleague had answered");
    }

    private int entries(String reference) {
        return database.sql("select count(*) from timeline_entry where case_reference = ?").param(reference).query(Integer.class).single();
    }

    @Test
    void keepsForColleaguesOnlyWhatComesAfterThePartnerTookItBack() throws Exception {
        String reference = route.raise(WITHIN_A_WEEK);
        String task = route.claim(reference, "housing-officers");
        route.use(WithdrawEscalation.class).withdraw(route.partner(), reference, "They found a room.");
        List<String> before = mails(reference, route.partner());

        assertThat(officerIsTold(task, reference)).contains("The partner had taken the escalation back before you answered", "Room 4 at the Lodge.")
                .doesNotContain("Somebody else had answered");
        assertThat(partnerReads(reference)).doesNotContain("Room 4 at the Lodge.", "Wrote an answer");
        assertThat(mails(reference, route.partner())).isEqualTo(before);
    }

    @Test
    void saysThatItWasClosedOrThatMoreWasAsked() throws Exception {
        String closed = route.raise(WITHIN_A_WEEK);
        String late = route.claim(closed, "housing-officers");
        route.fire(closed, "deadlinePassed").answer(closed, "housing-managers", "changed");
        route.use(ReplyToAnswer.class).accept(route.partner(), closed, ServiceArea.HOUSING);
        assertThat(officerIsTold(late, closed)).contains("The escalation was closed before you answered");

        String asked = route.at(TUESDAY_AT_ELEVEN).raise(WITHIN_A_WEEK);
        String slow = route.claim(asked, "housing-officers");
        route.fire(asked, "deadlinePassed").answer(asked, "housing-managers", "more-information");
        assertThat(officerIsTold(slow, asked)).contains("A colleague had asked the partner for more information before you answered");
    }

    @Test
    void asksWithAccommodationFromWhichDayAndWhatKindOfPlace() throws Exception {
        String reference = route.raise(WITHIN_A_WEEK);
        String task = route.claim(reference, "housing-officers");
        Map<String, String> bare = accommodation(TUESDAY);
        bare.keySet().removeIf(name -> name.startsWith("placeFrom") || name.equals("placeKind"));
        assertThat(text(send(task, bare))).contains("Enter the day from which they can sleep there", "Select what kind of place it is");

        send(task, accommodation(TUESDAY.plusDays(3)));

        assertThat(partnerReads(reference)).contains("Room 4 at the Lodge.", "Friday 5 March 2027", "A hotel or a bed and breakfast");
    }

    @Test
    void takesNoPlaceFromALaterDayForASafePlaceTonight() throws Exception {
        String task = route.claim(route.raise("tonight"), "housing-officers");
        Document wrong = Jsoup.parse(send(task, accommodation(TUESDAY.plusDays(1))).getResponse().getContentAsString());
        assertThat(wrong.select(".govuk-error-summary a[href='#safeTonight']").text()).contains("not a safe place for tonight");

        assertThat(send(task, accommodation(TUESDAY)).getResponse().getStatus()).isEqualTo(302);
        String notTonight = route.claim(route.raise(WITHIN_A_WEEK), "housing-officers");
        assertThat(send(notTonight, accommodation(TUESDAY.plusDays(1))).getResponse().getStatus()).isEqualTo(302);
    }

    @Test
    void asksWhichServiceHasItNowAndOffersNotTheOneThatAnswers() throws Exception {
        String reference = route.raise(WITHIN_A_WEEK);
        String task = route.claim(reference, "housing-officers");
        assertThat(text(send(task, answer("referred")))).contains("Select the service that you passed it on to");
        Map<String, String> own = answer("referred");
        own.put("referredTo", "housing");
        assertThat(send(task, own).getResponse().getStatus()).isEqualTo(200);
        Map<String, String> other = answer("referred");
        other.put("referredTo", "nrpf");
        send(task, other);

        assertThat(partnerReads(reference)).contains("Which service has it now NRPF team");
    }

    @Test
    void asksWhereToGoIfItIsNotForThisRoute() throws Exception {
        String reference = route.raise(WITHIN_A_WEEK);
        String task = route.claim(reference, "housing-officers");
        assertThat(text(send(task, answer("not-this-route")))).contains("Enter where they can go instead");
        Map<String, String> elsewhere = answer("not-this-route");
        elsewhere.put("goTo", "The law centre.");
        send(task, elsewhere);

        assertThat(partnerReads(reference)).contains("Where they can go instead The law centre.");
    }

    @Test
    void saysWhenAStoppedClockStartsAgain() throws Exception {
        String reference = route.raise("not-urgent");
        route.at(london("2027-03-05T11:00")).answer(reference, "housing-officers", "more-information");

        assertThat(partnerReads(reference)).contains("It starts again when the information is added, and at the latest on Monday 8 March 2027, 11:00")
                .doesNotContain("If there is no answer by then");
    }

    @Test
    void stopsNoClockThatHasRunOut() throws Exception {
        String reference = route.raise(WITHIN_A_WEEK);
        route.fire(reference, "deadlinePassed").answer(reference, "housing-managers", "more-information");
        assertThat(partnerReads(reference)).containsOnlyOnce("The clock was stopped");
        route.use(AddInformation.class).add(route.partner(), reference, "They have two bags.", List.of());
        assertThat(partnerReads(reference)).doesNotContain("The clock was stopped", "The service wants to know more");
    }

    @Test
    void saysByWhichMomentAnAnswerStands() throws Exception {
        String reference = route.raise(WITHIN_A_WEEK);
        route.answer(reference, "housing-officers", "changed");
        assertThat(partnerReads(reference)).contains("If you say nothing by Tuesday 9 March 2027, 17:00, the answer stands");
    }

    @Test
    void showsTheRightsOpenlyWhereTheDecisionStands() throws Exception {
        String reference = route.raise(WITHIN_A_WEEK);
        route.answer(reference, "housing-officers", "upheld");
        assertThat(Jsoup.parse(partnerSees(reference)).select("section.app-answer > ul").text()).contains("Ask the council to review the decision");

        String changed = route.raise(WITHIN_A_WEEK);
        route.answer(changed, "housing-officers", "changed");
        assertThat(Jsoup.parse(partnerSees(changed)).select("section.app-answer > ul")).isEmpty();
    }

    @Test
    void takesTheOutcomeOnce() throws Exception {
        String reference = route.raise(WITHIN_A_WEEK);
        String address = "/escalations/" + reference + "/outcome";
        assertThat(send(get(address), route.partner(), Map.of()).getResponse().getRedirectedUrl()).isEqualTo("/escalations/" + reference);
        route.answer(reference, "housing-officers", "changed");
        route.use(ReplyToAnswer.class).accept(route.partner(), reference, ServiceArea.HOUSING);
        assertThat(send(get(address), route.partner(), Map.of()).getResponse().getStatus()).isEqualTo(200);
        send(post(address), route.partner(), Map.of("outcome", "settled", "satisfied", "yes"));

        assertThat(send(get(address), route.partner(), Map.of()).getResponse().getRedirectedUrl()).isEqualTo("/escalations/" + reference);
        MvcResult second = send(post(address), route.partner(), Map.of("outcome", "street", "satisfied", "no"));
        assertThat(after(second, route.partner())).contains("You told us the outcome already", "in a home of their own");
    }

    @Test
    void takesACorrectionOfTheOutcomeWithItsReasonAndKeepsWhatWasToldBefore() throws Exception {
        String reference = toldThatTheyAre("street", "no");
        String address = "/escalations/" + reference + "/outcome/correct";
        assertThat(partnerSees(reference)).contains("Correct what you told us");
        assertThat(send(get(address), route.partner(), Map.of()).getResponse().getContentAsString())
                .contains("If it has already closed the months").containsPattern("value=\"street\"[^>]* checked");
        assertThat(send(post(address), route.partner(), correction("street", "no", "settled", "")).getResponse().getContentAsString())
                .contains("Enter why you correct it").containsPattern("value=\"settled\"[^>]* checked");

        MvcResult once = send(post(address), route.partner(), correction("street", "no", "settled", "I chose the wrong line."));
        assertThat(after(once, route.partner())).contains("The outcome is corrected", "in a home of their own", "I chose the wrong line.",
                "Now: in a home of their own; answered well: no. Before: sleeping outside; answered well: no");
        MvcResult twice = send(post(address), route.partner(), correction("street", "no", "settled", "I chose the wrong line."));
        assertThat(after(twice, route.partner())).contains("so nothing was changed").containsOnlyOnce("I chose the wrong line.");

        pages.perform(get("/cases/" + reference).with(as(route.in("housing-officers")))).andExpect(content().string(containsString("Before: sleeping outside")));
    }

    @Test
    void asksAgainIfAColleagueHasCorrectedTheOutcomeMeanwhile() throws Exception {
        String reference = toldThatTheyAre("street", "no");
        String address = "/escalations/" + reference + "/outcome/correct";
        send(post(address), route.partner(), correction("street", "no", "settled", "I chose the wrong line."));

        String stale = send(post(address), route.partner(), correction("street", "no", "hotel", "They phoned.")).getResponse().getContentAsString();
        assertThat(stale).contains("It says now: in a home of their own; answered well: no", "They phoned.")
                .containsPattern("name=\"seenOutcome\" value=\"settled\"").containsPattern("value=\"hotel\"[^>]* checked");
        assertThat(after(send(post(address), route.partner(), correction("settled", "no", "hotel", "They phoned.")), route.partner()))
                .contains("in a hotel or B&B");
    }

    @Test
    void takesNoCorrectionFromOthersOfNothingToldOrOfAnErasedCase() throws Exception {
        String untold = route.raise(WITHIN_A_WEEK);
        assertThat(send(get("/escalations/" + untold + "/outcome/correct"), route.partner(), Map.of()).getResponse().getStatus()).isEqualTo(409);
        String reference = toldThatTheyAre("street", "no");
        String address = "/escalations/" + reference + "/outcome/correct";
        for (Actor other : List.of(route.in("housing-officers"), new SampleRoute(program).at(TUESDAY_AT_ELEVEN).partner())) {
            assertThat(send(post(address), other, correction("street", "no", "settled", "Not mine.")).getResponse().getStatus()).isEqualTo(404);
        }

        database.sql("update case_file set erased_at = now() where reference = ?").param(reference).update();
        database.sql("delete from escalation_details where reference = ?").param(reference).update();
        assertThat(partnerSees(reference)).contains("sleeping outside").doesNotContain("Correct what you told us");
        assertThat(send(post(address), route.partner(), correction("street", "no", "settled", "Too late.")).getResponse().getContentAsString())
                .contains("The council no longer keeps the details of this case");
    }

    private String toldThatTheyAre(String outcome, String satisfied) throws Exception {
        String reference = route.raise(WITHIN_A_WEEK);
        route.answer(reference, "housing-officers", "changed");
        route.use(ReplyToAnswer.class).accept(route.partner(), reference, ServiceArea.HOUSING);
        send(post("/escalations/" + reference + "/outcome"), route.partner(), Map.of("outcome", outcome, "satisfied", satisfied));
        return reference;
    }

    private static Map<String, String> correction(String seen, String satisfied, String outcome, String why) {
        return Map.of("seenOutcome", seen, "seenSatisfied", satisfied, "outcome", outcome, "satisfied", satisfied, "why", why);
    }

    @Test
    void losesAtErasureWhatAnAnswerSaysOfThePlace() throws Exception {
        String reference = route.raise(WITHIN_A_WEEK);
        route.answer(reference, "housing-officers", "accommodation");
        assertThat(kept(reference)).isEqualTo("A room for two. 2027-03-02 hotel");
        route.use(WithdrawEscalation.class).withdraw(route.partner(), reference, "They found a room.");

        clock.moveTo(TUESDAY_AT_ELEVEN.plus(Duration.ofDays(366L * 7)));
        Actor governance = route.in("information-governance");
        route.use(SwitchErasure.class).switchTo(true, governance);
        try {
            assertThat(route.use(EraseRecord.class).erase(reference)).isTrue();
        } finally {
            route.use(SwitchErasure.class).switchTo(false, governance);
        }

        assertThat(kept(reference)).isBlank();
        pages.perform(get("/cases/" + reference).with(as(route.in("housing-officers")))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("What kind of place"))));
    }

    private String answeredByTheDirector() {
        String reference = route.raise(WITHIN_A_WEEK);
        TEAMS.forEach(team -> {
            route.answer(reference, team, "upheld");
            if (!team.equals("housing-directors")) {
                route.use(ReplyToAnswer.class).refuse(route.partner(), reference, ServiceArea.HOUSING, "They still have nowhere to go.");
            }
        });
        return reference;
    }

    private String kept(String reference) {
        return database.sql("select place || ' ' || place_from || ' ' || place_kind from escalation_answer where reference = ?").param(reference)
                .query(String.class).single();
    }

    private String refused(String reference) throws Exception {
        return after(send(post("/escalations/" + reference + "/not-accepted"), route.partner(), Map.of("service", "HOUSING", "why", "It is not enough.")),
                route.partner());
    }

    private String officerIsTold(String task, String reference) throws Exception {
        MvcResult sent = send(task, accommodation(TUESDAY.plusDays(5)));
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/cases/" + reference);
        return after(sent, route.in("housing-officers"));
    }

    private static Map<String, String> answer(String kind) {
        return new HashMap<>(Map.of("kind", kind, "decision", "interim", "safeTonight", "no", "words", "Come at five."));
    }

    private static Map<String, String> accommodation(LocalDate from) {
        Map<String, String> answer = answer("accommodation");
        answer.putAll(Map.of("safeTonight", "yes", "place", "Room 4 at the Lodge.", "placeKind", "hotel", "placeFrom-day", String.valueOf(from.getDayOfMonth()),
                "placeFrom-month", String.valueOf(from.getMonthValue()), "placeFrom-year", String.valueOf(from.getYear())));
        return answer;
    }

    private MvcResult send(String task, Map<String, String> typed) throws Exception {
        return send(post("/tasks/" + task + "/answer-escalation"), route.in("housing-officers"), typed);
    }

    private MvcResult send(MockHttpServletRequestBuilder request, Actor actor, Map<String, String> typed) throws Exception {
        typed.forEach(request::param);
        return pages.perform(request.with(as(actor)).with(csrf())).andReturn();
    }

    /** The page that is shown next, with what it says was done. */
    private String after(MvcResult sent, Actor actor) throws Exception {
        return text(pages.perform(get(sent.getResponse().getRedirectedUrl()).with(as(actor)).flashAttrs(sent.getFlashMap())).andReturn());
    }

    private String partnerReads(String reference) throws Exception {
        return Jsoup.parse(partnerSees(reference)).text();
    }

    private String partnerSees(String reference) throws Exception {
        return pages.perform(get("/escalations/" + reference).with(as(route.partner()))).andReturn().getResponse().getContentAsString();
    }

    private static String text(MvcResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString()).text();
    }

    private List<String> mails(String reference, Actor to) {
        return new ArrayList<>(database.sql("select template from message where case_reference = ? and recipient_id = ? order by created_at").params(reference, to.personId())
                .query(String.class).list());
    }
}
