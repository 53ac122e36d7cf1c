package org.sanctuarycasework.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.OwnApplications;
import org.sanctuarycasework.applications.SampleAnswers;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.organisations.RemoveMember;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What two people of one organisation are shown who have the same page open. */
@CaseworkTest
class WritingTogetherPagesTests {

    @Autowired
    private ApplicationContext program;
    @Autowired
    private MockMvc pages;
    @Autowired
    private OwnApplications own;

    private Actor applicant;
    private Actor volunteer;
    private String address;

    @BeforeEach
    void begin() {
        SampleOffice office = new SampleOffice(program);
        SampleApplication draft = office.draft();
        applicant = draft.applicant();
        volunteer = office.volunteerOf(applicant);
        address = "/applications/" + draft.reference();
    }

    @Test
    void showsBothAnswersAndKeepsAllThatWasTyped() throws Exception {
        String seen = seen(applicant);
        send(volunteer, "_seen", seen, "projectName", "Their name", "publicSummary", "Their words.");

        Document clash = page(send(applicant, "_seen", seen, "projectName", "My name", "publicSummary", "My words."));

        assertThat(clash.selectFirst("h1").text()).isEqualTo("Choose which answers to keep");
        assertThat(clash.text()).contains("Vera Volunteer saved on", "Their name", "You typed", "My name", "Their words.", "My words.");
        assertThat(clash.select("input[type=radio][checked]")).isEmpty();
        assertThat(clash.selectFirst("input[type=hidden][name=projectName]").val()).isEqualTo("My name");
        assertThat(answers().text("projectName")).isEqualTo("Their name");
    }

    @Test
    void wantsAChoiceForEachQuestionAndSavesWhatWasChosen() throws Exception {
        String seen = seen(applicant);
        send(volunteer, "_seen", seen, "projectName", "Their name", "publicSummary", "Their words.");
        Document clash = page(send(applicant, "_seen", seen, "projectName", "My name", "publicSummary", "My words."));

        Document half = page(sendAgain(clash, "_keep.projectName", "mine"));
        assertThat(half.title()).startsWith("Error:");
        assertThat(half.selectFirst(".govuk-error-summary a").text()).startsWith("Select which answer to keep for “");
        assertThat(half.select("input[type=radio][checked]")).singleElement()
                .satisfies(kept -> assertThat(kept.attr("name")).isEqualTo("_keep.projectName"));

        MockHttpServletResponse saved = sendAgain(half, "_keep.projectName", "mine", "_keep.publicSummary", "theirs");
        assertThat(saved.getRedirectedUrl()).isEqualTo(address + "#project");
        assertThat(answers().text("projectName")).isEqualTo("My name");
        assertThat(answers().text("publicSummary")).isEqualTo("Their words.");
    }

    @Test
    void tellsAgainIfSomebodySavesWhileTheOtherChooses() throws Exception {
        String seen = seen(applicant);
        String words = answers().text("publicSummary");
        send(volunteer, "_seen", seen, "projectName", "Their name", "publicSummary", words);
        Document clash = page(send(applicant, "_seen", seen, "projectName", "My name", "publicSummary", words));
        send(volunteer, "_seen", seen(volunteer), "projectName", "Their third name", "publicSummary", words);

        Document again = page(sendAgain(clash, "_keep.projectName", "mine"));

        assertThat(again.text()).contains("This was changed once more while you were choosing", "Their third name", "My name");
        assertThat(answers().text("projectName")).isEqualTo("Their third name");
    }

    @Test
    void tellsOfAnswersThatStayAsAColleagueChangedThem() throws Exception {
        String seen = seen(applicant);
        String name = answers().text("projectName");
        send(volunteer, "_seen", seen, "projectName", name, "publicSummary", "Their words.");

        Document wrong = page(send(applicant, "_seen", seen, "projectName", "", "publicSummary", original()));

        assertThat(wrong.text()).contains("Vera Volunteer changed this page while you had it open");
        assertThat(wrong.selectFirst("[name=publicSummary]").text()).isEqualTo("Their words.");
    }

    @Test
    void asksToReadTheAnswersAgainBeforeTheyAreSentChanged() throws Exception {
        Document check = page(open(applicant, address + "/check"));
        String read = check.selectFirst("input[name=read]").val();
        send(volunteer, "projectName", "Their name", "publicSummary", original());

        Document again = page(perform(applicant, post(address + "/submit").param("read", read).with(csrf())));

        assertThat(again.text()).contains("Not sent yet", "Vera Volunteer changed an answer", "Their name");
        assertThat(perform(applicant, post(address + "/submit").param("read", again.selectFirst("input[name=read]").val())
                .with(csrf())).getRedirectedUrl()).isEqualTo(address + "/sent");
    }

    @Test
    void hasWordsForSomebodyWhoIsRemovedWhileWriting() throws Exception {
        String seen = seen(volunteer);
        Answers before = answers();
        program.getBean(RemoveMember.class).remove(applicant, applicant.organisations().iterator().next(), volunteer.personId());

        MockHttpServletResponse late = send(volunteer, "_seen", seen, "projectName", "Late", "publicSummary", "Late.");

        assertThat(late.getStatus()).isEqualTo(404);
        assertThat(Jsoup.parse(late.getContentAsString()).text()).contains("Open Table");
        assertThat(answers()).isEqualTo(before);
    }

    private String original() {
        return SampleAnswers.complete().text("publicSummary");
    }

    private String seen(Actor actor) throws Exception {
        return page(open(actor, address + "/pages/project")).selectFirst("input[name=_seen]").val();
    }

    private MockHttpServletResponse open(Actor actor, String page) throws Exception {
        return perform(actor, get(page));
    }

    private MockHttpServletResponse send(Actor actor, String... input) throws Exception {
        MockHttpServletRequestBuilder request = post(address + "/pages/project").with(csrf());
        for (int i = 0; i < input.length; i += 2) {
            request.param(input[i], input[i + 1]);
        }
        return perform(actor, request);
    }

    /** Sends the page of choices as a browser does: its hidden inputs, and the radios that start as said. */
    private MockHttpServletResponse sendAgain(Document clash, String... choices) throws Exception {
        MockHttpServletRequestBuilder request = post(address + "/pages/project").with(csrf());
        for (Element hidden : clash.select("main input[type=hidden]:not([name=_csrf])")) {
            request.param(hidden.attr("name"), hidden.val());
        }
        for (int i = 0; i < choices.length; i += 2) {
            request.param(choices[i], clash.selectFirst("input[name=" + choices[i] + "][value^=" + choices[i + 1] + "]").val());
        }
        return perform(applicant, request);
    }

    private MockHttpServletResponse perform(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.with(as(actor))).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private Answers answers() {
        return own.require(applicant, address.replaceFirst(".*/", "")).answers();
    }
}
