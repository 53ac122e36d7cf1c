package org.sanctuarycasework.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.ProvideInformation;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.SaveAnswers;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.cases.AddNote;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@CaseworkTest
class CasePagesTests {

    @Autowired
    private ApplicationContext program;
    @Autowired
    private CasePages cases;
    @Autowired
    private MockMvc pages;

    @Test
    void showsWhatWasSentAndNotWhatIsBeingChanged() {
        SampleApplication application = new SampleOffice(program).draft().bringTo(Status.INFORMATION_WANTED);
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("risks[0].risk", "It may rain.");
        typed.add("risks[0].action", "We have a tent.");
        program.getBean(SaveAnswers.class).save(application.applicant(), application.reference(), "risks", typed, List.of());

        assertThat(answers(application)).doesNotContain("It may rain.");

        program.getBean(ProvideInformation.class).provide(application.applicant(), application.reference());
        assertThat(answers(application)).contains("It may rain.");
    }

    @Test
    void tellsWhoAssessesAfterAnAppealNothingOfWhatWasFoundBefore() {
        SampleOffice office = withAssessorsForAnAppeal();
        Actor uninvolved = office.colleague("Nia Manager", "grants-managers");
        SampleApplication application = office.draft().bringTo(Status.APPEALED).hearAppeal(uninvolved, true);
        WorkItem task = application.open("assessApplication").get(0);
        Actor assessor = program.getBean(Actors.class).byId(task.assigneeId()).orElseThrow();

        assertThat(cases.dossier(assessor, application.reference()).judged()).isEqualTo(Judged.NOTHING);
        assertThat(cases.dossier(office.manager(), application.reference()).judged().decision()).isNotNull();
    }

    @Test
    void keepsWhatWasFoundBeforeOutOfTheTimelineAndTheNotes() throws Exception {
        SampleOffice office = withAssessorsForAnAppeal();
        Actor uninvolved = office.colleague("Nia Manager", "grants-managers");
        SampleApplication application = office.draft().bringTo(Status.RECOMMENDATION);
        String points = String.valueOf(office.round().criteria().size());
        note(office, application, "It has all " + points + " points.");
        application.recommend(Outcome.OFFER, "9000").decide(office.manager(), Outcome.DECLINE, null).appeal()
                .hearAppeal(uninvolved, true);
        note(office, application, "The map is in the files.");
        Actor assessor = program.getBean(Actors.class)
                .byId(application.open("assessApplication").get(0).assigneeId()).orElseThrow();

        assertThat(casePage(assessor, application)).contains("Sent the application", "Found the application complete",
                        "What was found before is kept from you", "The map is in the files.")
                .doesNotContain("The assessment is agreed", "It has all", "Recommended an offer", "£9,000", "Decided to decline",
                        "It helps many people", "It says how", "Wrote the feedback", "We looked at it again", "Appealed against");
        assertThat(casePage(office.manager(), application)).contains("The assessment is agreed", "Decided to decline",
                "It has all").doesNotContain("What was found before is kept from you");
    }

    @Test
    void saysWhatItWaitsForAndBeginsWithWhatWasSaidLast() throws Exception {
        SampleOffice office = new SampleOffice(program);
        SampleApplication application = office.draft().bringTo(Status.RECOMMENDATION);

        assertThat(casePage(office.officer(), application)).contains("Next: Record consultation", "They recommend a grant.")
                .doesNotContain("Recommendation being prepared");
        application.recommend(Outcome.OFFER, "9000");
        assertThat(cases.dossier(office.officer(), application.reference()).judged().newestFirst())
                .containsExactly(Judged.Part.RECOMMENDATION, Judged.Part.CONSULTATION, Judged.Part.SCORES);
    }

    @Test
    void keepsANoteWhoseReadersWereNotChosen() throws Exception {
        SampleOffice office = new SampleOffice(program);
        SampleApplication application = office.draft().submit();

        Document refused = Jsoup.parse(pages.perform(post("/cases/" + application.reference() + "/notes")
                .param("text", "They called.").param("audience", "EVERYBODY").with(csrf())
                .with(as(office.officer()))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString());

        assertThat(refused.select(".govuk-error-summary a").attr("href")).isEqualTo("#audience");
        assertThat(refused.select("#audience")).hasSize(1);
        assertThat(refused.selectFirst("[name=text]").val()).isEqualTo("They called.");
    }

    private void note(SampleOffice office, SampleApplication application, String text) {
        program.getBean(AddNote.class).add(office.officer(), application.reference(), text, Audience.INTERNAL);
    }

    /** Without two more, the manager who reads the case here would be asked to assess it. */
    private SampleOffice withAssessorsForAnAppeal() {
        SampleOffice office = new SampleOffice(program);
        office.colleague("Ari Assessor", "assessors");
        office.colleague("Avi Assessor", "assessors");
        return office;
    }

    private String casePage(Actor reader, SampleApplication application) throws Exception {
        return Jsoup.parse(pages.perform(get("/cases/" + application.reference())
                .with(as(reader))).andReturn().getResponse()
                .getContentAsString()).text();
    }

    private String answers(SampleApplication application) {
        return cases.dossier(application.office().officer(), application.reference()).answers().toString();
    }
}
