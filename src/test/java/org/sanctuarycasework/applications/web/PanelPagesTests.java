package org.sanctuarycasework.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.sanctuarycasework.testing.ReadWorkbook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The panel as people work with it: each sends the form that they were shown, while colleagues go on. */
@CaseworkTest
class PanelPagesTests {

    private static final String WHY = "The pot pays for a part of what the ward asked for.";
    private static final String RECOMMEND = "recommendOutcome";
    private static final String DECIDE = "decideApplication";

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;

    @TempDir
    Path folder;
    SampleOffice office;

    @BeforeEach
    void openTheOffice() {
        office = new SampleOffice(program);
    }

    @Test
    void neverTakeARecommendationForADecisionBecauseAColleagueRecommendedMeanwhile() {
        SampleApplication application = office.draft().bringTo(Status.RECOMMENDATION).prepare();
        Map<String, String> choice = chosen(office.manager(), Map.of("outcome." + application.reference(), "reduced",
                "amount." + application.reference(), "8400"));
        Map<String, String> confirmed = form(page(office.manager(), sending(panel(), choice)));

        application.recommend(Outcome.OFFER, "5000");

        assertThat(page(office.manager(), sending(panel(), confirmed).param("step", "confirm")).select(".govuk-error-summary").text())
                .contains(application.reference() + ": This application has moved on");
        assertThat(page(office.manager(), sending(panel(), choice)).select(".govuk-error-summary").text())
                .contains(application.reference() + ": This application has moved on");
        assertThat(application.open(DECIDE)).as("still to be decided").isNotEmpty();
    }

    @Test
    void nameWhatIsGoneFromTheListAndRecordNothingOfTheRest() {
        SampleApplication stays = office.draft().bringTo(Status.RECOMMENDATION).prepare();
        SampleApplication goes = office.draft().bringTo(Status.RECOMMENDATION).prepare();
        Map<String, String> confirmed = form(page(office.manager(), sending(panel(), chosen(office.manager(),
                Map.of("outcome." + stays.reference(), "full", "outcome." + goes.reference(), "full")))));

        goes.withdraw();
        Document refused = page(office.manager(), sending(panel(), confirmed).param("step", "confirm"));

        assertThat(refused.select(".govuk-error-summary").text()).contains(goes.reference() + ": This application has moved on");
        assertThat(refused.select("[name=outcome." + stays.reference() + "] [selected]").val()).isEqualTo("full");
        assertThat(stays.open(RECOMMEND)).as("still to be recommended").isNotEmpty();
    }

    @Test
    void refuseAnAmountThatTheDelegationTableGivesToAnotherTeam() {
        SampleApplication application = office.draft().bringTo(Status.DECISION);
        Map<String, String> confirmed = form(page(office.manager(), sending(panel(), chosen(office.manager(),
                Map.of("outcome." + application.reference(), "full")))));

        assertThat(page(office.manager(), sending(panel(), confirmed).param("step", "confirm")).select(".govuk-error-summary").text())
                .contains(application.reference() + ": £24,800 is more than your team may decide");
        assertThat(application.open(DECIDE)).isNotEmpty();

        String task = application.claim(office.manager(), DECIDE);
        Document alone = page(office.manager(), post("/tasks/" + task + "/decide-application").param("outcome", "offer")
                .param("amount", "10000.01").param("reason", WHY).param("step", "confirm"));
        assertThat(alone.select(".govuk-error-summary").text()).contains("£10,000.01 is more than your team may decide");
        assertThat(alone.select("textarea[name=reason]").text()).isEqualTo(WHY);
        assertThat(application.open(DECIDE)).isNotEmpty();

        page(office.manager(), post("/tasks/" + task + "/decide-application").param("outcome", "offer")
                .param("amount", "10000").param("reason", WHY).param("step", "confirm"));
        assertThat(application.open(DECIDE)).isEmpty();
    }

    @Test
    void tellWhatIsRecommendedFromWhatIsDecidedAsItWasRecommended() {
        SampleApplication decided = office.draft().bringTo(Status.DECISION);
        SampleApplication recommended = office.draft().bringTo(Status.RECOMMENDATION).prepare();

        Document confirm = page(office.manager(), sending(panel(), chosen(office.manager(),
                Map.of("outcome." + decided.reference(), "recommended", "outcome." + recommended.reference(), "reserve"))));
        assertThat(confirm.select("h2").eachText()).containsSubsequence("You recommend", "You decide");
        assertThat(confirm.select("main").text()).contains("1 applicant is told at once by email").contains("£9,000");

        assertThat(answer(office.manager(), sending(panel(), form(confirm)).param("step", "confirm")).getStatus()).isEqualTo(302);
        assertThat(decided.onRecord().status()).isEqualTo(Status.OFFERED);
        assertThat(recommended.onRecord().status()).isEqualTo(Status.DECISION);
    }

    @Test
    void bindTheListOfMayorAndCabinetToWhatItsSupportSaw() {
        office = SampleOffice.withOneList(program);
        SampleApplication stays = office.draft().bringTo(Status.DECISION);
        SampleApplication goes = office.draft().bringTo(Status.DECISION);
        Actor support = office.cabinetSupport();
        Map<String, String> list = form(page(support, get(panel() + "/cabinet")));

        goes.withdraw();
        SampleApplication comes = office.draft().bringTo(Status.DECISION);
        Document refused = page(support, meeting(list));

        assertThat(refused.select(".govuk-error-summary").text())
                .contains(goes.reference() + ": This application has left the list")
                .contains(comes.reference() + ": This application has come onto the list");
        assertThat(refused.select("[name=minuteReference]").val()).isEqualTo("7, list of awards");
        assertThat(stays.open(DECIDE)).isNotEmpty();

        assertThat(answer(support, meeting(form(refused))).getStatus()).isEqualTo(302);
        assertThat(stays.open(DECIDE)).isEmpty();
        assertThat(comes.open(DECIDE)).isEmpty();
    }

    @Test
    void leaveOutWhatBelongsToTheReadersOwnOrganisation() throws Exception {
        SampleApplication own = office.draft().bringTo(Status.RECOMMENDATION).prepare();
        SampleApplication other = office.draft().bringTo(Status.RECOMMENDATION).prepare();
        Actor member = office.joins(office.volunteerOf(own.applicant()), "grants-managers");

        assertThat(page(member, get(panel())).select("main").text()).contains(other.reference()).doesNotContain(own.reference())
                .contains("1 application of an organisation that you belong to is left out");
        Path workbook = Files.write(folder.resolve("schedule.xlsx"), answer(member, get(panel() + "/schedule.xlsx")).getContentAsByteArray());
        assertThat(ReadWorkbook.of(workbook).rows().toString())
                .contains(other.reference()).doesNotContain(own.reference());
        assertThat(page(office.manager(), get(panel())).select("main").text()).contains(own.reference()).doesNotContain("left out");
    }

    private String panel() {
        return "/rounds/ncil/" + office.round().key() + "/panel";
    }

    /** The panel's form as it is shown now, with these choices. */
    private Map<String, String> chosen(Actor reader, Map<String, String> choices) {
        Map<String, String> form = form(page(reader, get(panel())));
        form.putAll(choices);
        form.put("reason", WHY);
        return form;
    }

    private MockHttpServletRequestBuilder meeting(Map<String, String> list) {
        LocalDate today = LocalDate.now();
        list.putAll(Map.of("meetingOn-day", String.valueOf(today.getDayOfMonth()), "meetingOn-month", String.valueOf(today.getMonthValue()),
                "meetingOn-year", String.valueOf(today.getYear()), "minuteReference", "7, list of awards", "reason", WHY));
        return sending(panel() + "/cabinet", list);
    }

    private static Map<String, String> form(Document page) {
        return ((FormElement) page.select("main form[method=post]").first()).formData().stream()
                .collect(Collectors.toMap(KeyVal::key, KeyVal::value, (first, second) -> second));
    }

    private static MockHttpServletRequestBuilder sending(String address, Map<String, String> form) {
        MockHttpServletRequestBuilder request = post(address);
        form.forEach(request::param);
        return request;
    }

    private Document page(Actor actor, MockHttpServletRequestBuilder request) {
        try {
            return Jsoup.parse(answer(actor, request).getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MockHttpServletResponse answer(Actor actor, MockHttpServletRequestBuilder request) {
        try {
            return pages.perform(request.with(csrf()).with(as(actor))).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
