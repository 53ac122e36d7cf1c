package org.sanctuarycasework.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages by which an officer fills in for somebody. */
@CaseworkTest
class AssistedControllerTests {

    private static final String[] ELIGIBLE = {"organisationKind", "charity", "worksInBorough", "yes", "projectInBorough",
        "yes", "benefitsPublic", "yes", "bankAccount", "yes"};

    @Autowired
    private ApplicationContext program;
    @Autowired
    private MockMvc pages;

    private SampleOffice office;
    private Actor officer;

    @BeforeEach
    void openTheOffice() {
        office = new SampleOffice(program);
        officer = office.officer();
    }

    @Test
    void registersAnOrganisationAndFindsItByItsNameAndNumber() throws Exception {
        String name = "Choir 100% " + UUID.randomUUID();
        String number = String.valueOf(1_000_000 + Math.abs(UUID.randomUUID().hashCode() % 8_999_999));

        MockHttpServletResponse registered = send(officer, "/assisted/new", "name", name, "kind", "CHARITY",
                "charityNumber", number, "person", "Pat Phone", "email", UUID.randomUUID() + "@example.org");

        assertThat(registered.getRedirectedUrl()).startsWith("/assisted/");
        assertThat(page(open(registered.getRedirectedUrl())).text()).contains(name, "Pat Phone");
        assertThat(page(open("/assisted?search=" + number)).text()).contains(name);
        assertThat(page(perform(officer, get("/assisted").param("search", name.substring(0, 30)))).text()).contains(name);
        assertThat(page(perform(officer, get("/assisted").param("search", "choir%"))).text()).contains("No organisation fits");
        assertThat(page(open("/assisted?search=no-such-organisation")).text()).contains("No organisation fits");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
        Document wrong = page(send(officer, "/assisted/new", "name", "Phone Choir", "email", "nobody"));

        assertThat(wrong.select(".govuk-error-summary a").eachText()).contains("Select what kind of organisation it is",
                "Enter the name of the contact person");
        assertThat(wrong.selectFirst("[name=name]").val()).isEqualTo("Phone Choir");
    }

    @Test
    void refusesAnAddressOfTheCouncilInWords() throws Exception {
        String email = program.getBean(Names.class).addressee(officer.personId()).email();

        Document refused = page(send(officer, "/assisted/new", "name", "Phone Choir", "kind", "FAITH_GROUP",
                "person", "Pat Phone", "email", email));

        assertThat(refused.selectFirst(".govuk-error-summary").text()).contains("somebody who works for the council");
        assertThat(refused.selectFirst("[name=person]").val()).isEqualTo("Pat Phone");
    }

    @Test
    void beginsOnceTheQuestionsAboutEligibilityAreAnswered() throws Exception {
        Actor contact = office.applicant();
        String organisation = "/assisted/" + contact.organisations().iterator().next();
        String[] chosen = {"round", office.round().id().toString(), "contact", contact.personId().toString(), "how", "on-paper"};

        assertThat(page(send(officer, organisation)).select(".govuk-error-summary a")).hasSize(3);
        assertThat(page(send(officer, organisation, chosen)).select("fieldset")).hasSize(5);
        assertThat(page(send(officer, organisation + "/applications", chosen)).select(".govuk-error-summary a")).hasSize(5);
        String[] individual = ELIGIBLE.clone();
        individual[1] = "individual";
        assertThat(page(send(officer, organisation + "/applications", both(chosen, individual))).text())
                .contains("This fund cannot help them", "One person cannot apply alone");

        String address = send(officer, organisation + "/applications", both(chosen, ELIGIBLE)).getRedirectedUrl();
        assertThat(address).startsWith("/applications/NCIL-");
        for (String below : List.of("", "/pages/project", "/check", "/answers")) {
            assertThat(page(open(address + below)).text()).as(below)
                    .contains("You are filling this in for Open Table, from paper.");
        }
        assertThat(page(open("/assisted")).text()).contains("What you are filling in now", address.replaceFirst(".*/", ""));
        assertThat(page(perform(contact, get(address))).text()).contains("Olu Officer from the council is filling this in for you, from paper");

        assertThat(send(contact, address + "/assistance/end").getRedirectedUrl()).isEqualTo(address);
        assertThat(open(address).getStatus()).isEqualTo(404);
    }

    @Test
    void asksHowItWasDeclaredBeforeAnOfficerSendsIt() throws Exception {
        Actor contact = office.applicant();
        String address = send(officer, "/assisted/" + contact.organisations().iterator().next() + "/applications",
                both(new String[] {"round", office.round().id().toString(), "contact", contact.personId().toString(), "how", "by-phone"}, ELIGIBLE))
                .getRedirectedUrl();

        Document undeclared = page(send(officer, address + "/submit-for", "signatory", "Sia Signatory"));
        assertThat(undeclared.select(".govuk-error-summary a").eachText())
                .containsExactly("Select how they made the declaration", "Enter when they made the declaration");
        assertThat(undeclared.selectFirst("[name=signatory]").val()).isEqualTo("Sia Signatory");

        Document incomplete = page(send(officer, address + "/submit-for", "made", "read-out", "signatory", "Sia Signatory",
                "declaredOn-day", "1", "declaredOn-month", "2", "declaredOn-year", "2024"));
        assertThat(incomplete.select(".govuk-error-summary a")).isNotEmpty()
                .allSatisfy(error -> assertThat(error.attr("href")).startsWith(address + "/pages/"));
    }

    @Test
    void saysWhoIsBarredAndWhy() throws Exception {
        SampleApplication asked = office.draft().bringTo(Status.INFORMATION_WANTED);
        Document form = page(open("/cases/" + asked.reference() + "/assist"));
        assertThat(form.text()).contains("you can no longer check, assess, recommend or decide");
        assertThat(page(send(officer, "/cases/" + asked.reference() + "/assist")).select(".govuk-error-summary a")).hasSize(1);
        assertThat(send(officer, "/cases/" + asked.reference() + "/assist", "how", "by-phone").getRedirectedUrl())
                .isEqualTo("/applications/" + asked.reference() + "/information");
        assertThat(page(open("/applications/" + asked.reference() + "/information")).text()).contains("You are filling this in for");
        assertThat(send(officer, "/applications/" + asked.reference() + "/information").getRedirectedUrl())
                .isEqualTo("/cases/" + asked.reference());

        String task = "/tasks/" + asked.task("checkCompleteness") + "/check-completeness";
        Actor colleague = office.colleague("Olga Officer", "grants-officers");
        assertThat(page(open(task)).text()).contains("You filled this application in for the organisation, so somebody else has to do this");
        assertThat(page(perform(colleague, get(task))).text()).contains("Olu Officer", "filled it in for the organisation");
    }

    private MockHttpServletResponse open(String address) throws Exception {
        return perform(officer, get(address));
    }

    private MockHttpServletResponse send(Actor actor, String address, String... input) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(csrf());
        for (int i = 0; i < input.length; i += 2) {
            request.param(input[i], input[i + 1]);
        }
        return perform(actor, request);
    }

    private MockHttpServletResponse perform(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.with(as(actor))).andReturn().getResponse();
    }

    private static String[] both(String[] first, String[] second) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(second)).toArray(String[]::new);
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
