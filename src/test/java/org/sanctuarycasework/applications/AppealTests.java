package org.sanctuarycasework.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.Appeal.Ground;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.tasks.ClaimTask;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who appeals once more, or against nothing, is told so and loses nothing that they typed. */
@CaseworkTest
class AppealTests {

    private static final String OTHER_WORDS = "You lost our second letter.";

    @Autowired
    private ApplicationContext program;
    @Autowired
    private MockMvc pages;

    private SampleOffice office;

    @BeforeEach
    void openTheOffice() {
        office = new SampleOffice(program);
    }

    @Test
    void saysThatThereIsNothingToAppealAgainst() throws Exception {
        SampleApplication application = office.draft().bringTo(Status.RECOMMENDATION).recommend(Outcome.OFFER, "24800")
                .decide(office.director(), Outcome.OFFER, "24800");

        assertThat(appeal(application.applicant(), application).text())
                .contains("You were offered all that you asked for, so there is nothing to appeal against.");
    }

    @Test
    void saysWhoAppealedAlreadyAndKeepsWhatWasTyped() throws Exception {
        SampleApplication application = office.draft().bringTo(Status.APPEALED);
        Document refused = appeal(office.volunteerOf(application.applicant()), application);

        assertThat(refused.selectFirst(".govuk-error-summary").text()).contains("Ana Applicant appealed for your organisation on");
        assertThat(refused.selectFirst("[name=statement]").val()).isEqualTo(OTHER_WORDS);
        assertThat(refused.select("main button[type=submit]")).isEmpty();
    }

    @Test
    void takesTheSameAppealTwiceForOne() {
        SampleApplication application = office.draft().bringTo(Status.APPEALED);
        CaseOnRecord before = application.onRecord();

        application.appeal();

        assertThat(application.onRecord()).isEqualTo(before);
    }

    @Test
    void isMadeOnceOnly() throws Exception {
        Actor uninvolved = office.colleague("Nia Manager", "grants-managers");
        SampleApplication application = office.draft().bringTo(Status.APPEALED).hearAppeal(uninvolved, true);

        assertThat(appeal(application.applicant(), application).text()).contains("You can appeal once only");
    }

    @Test
    void leavesTheReasonOfTheOutcomeToReadWhileItIsHeard() throws Exception {
        SampleApplication application = office.draft().bringTo(Status.APPEALED);

        Document page = open(application.applicant(), get("/applications/" + application.reference()));

        assertThat(page.select("h2:containsOwn(The reason) + p").text()).isEqualTo("It helps many people.");
    }

    @Test
    void tellsAnAssessorWhyTheTaskOfAnotherTeamIsClosedToThem() {
        SampleApplication application = office.draft().bringTo(Status.APPEALED);
        WorkItem hearing = application.open(HearAppeal.TASK).get(0);
        assertThat(hearing.teams()).doesNotContain("assessors");

        Actor assessor = assessorOf(application);
        assertThatThrownBy(() -> program.getBean(ClaimTask.class).claim(assessor, hearing.id()))
                .isInstanceOf(NotAllowed.class).hasMessage("tasks.four-eyes.assessed");
    }

    private Actor assessorOf(SampleApplication application) {
        return office.byId(program.getBean(Timeline.class).deeds(application.reference())
                .get("assessed").iterator().next());
    }

    private Document appeal(Actor actor, SampleApplication application) throws Exception {
        return open(actor, multipart("/applications/" + application.reference() + "/appeal")
                .param("ground", Ground.INFORMATION_NOT_READ.key()).param("statement", OTHER_WORDS).with(csrf()));
    }

    private Document open(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        var response = pages.perform(request.with(as(actor))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
