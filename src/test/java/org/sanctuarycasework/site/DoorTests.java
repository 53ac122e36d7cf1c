package org.sanctuarycasework.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.RegisterPerson;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@CaseworkTest
class DoorTests {

    @Autowired
    private MockMvc pages;
    @Autowired
    private RegisterPerson registerPerson;
    @Autowired
    private AddToTeam addToTeam;

    private RequestPostProcessor applicant;
    private RequestPostProcessor officer;
    private RequestPostProcessor administrator;

    @BeforeEach
    void people() {
        applicant = somebody(null);
        officer = somebody("grants-officers");
        administrator = somebody("administrators");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in/check-your-email", "/accessibility", "/privacy", "/actuator/health"})
    void isOpenToEverybody(String address) throws Exception {
        pages.perform(get(address)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/tasks", "/tasks/1", "/cases/NCIL-2026-0042", "/admin/people", "/applications",
            "/organisations/new", "/actuator/env", "/no-such-page"})
    void asksStrangersToSignInFirst(String address) throws Exception {
        pages.perform(get(address)).andExpect(redirectedUrlPattern("/sign-in?then=*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks", "/tasks/1", "/cases/NCIL-2026-0042", "/admin/people"})
    void isClosedToApplicantsWhereStaffWork(String address) throws Exception {
        pages.perform(get(address).with(applicant)).andExpect(status().isForbidden());
    }

    @Test
    void opensThePeoplePageToAdministratorsOnly() throws Exception {
        pages.perform(get("/admin/people").with(officer)).andExpect(status().isForbidden());
        pages.perform(get("/admin/people").with(administrator)).andExpect(status().isOk())
                .andExpect(content().string(containsString("Grants officers")));
    }

    @Test
    void sendsEverybodyToTheirOwnStartPage() throws Exception {
        pages.perform(get("/home").with(applicant)).andExpect(redirectedUrl("/applications"));
        pages.perform(get("/home").with(officer)).andExpect(redirectedUrl("/tasks"));
    }

    @Test
    void saysOnTheStartPageThatSomethingWasNotSaved() throws Exception {
        pages.perform(get("/home").param("not-saved", "").with(applicant)).andExpect(redirectedUrl("/applications?not-saved"));
        pages.perform(get("/applications").param("not-saved", "").with(applicant)).andExpect(content().string(containsString("Your last page was not saved")));
    }

    @Test
    void saysOnAnErrorPageTooThatSomethingWasNotSaved() throws Exception {
        pages.perform(get("/no-such-page").param("not-saved", "").with(applicant)).andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Your last page was not saved")));
    }

    @Test
    void leadsFromALostSessionToAPageThatCanBeOpened() throws Exception {
        pages.perform(post("/applications/NCIL-2026-0042/submit").with(csrf()))
                .andExpect(redirectedUrl("/sign-in?then=%2Fhome%3Fnot-saved&signed-out"));
    }

    @Test
    void answersAWrongAddressAndAWrongMethodAlike() throws Exception {
        pages.perform(get("/no-such-page").with(applicant)).andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Page not found")));
        pages.perform(post("/privacy").with(applicant).with(csrf())).andExpect(status().isNotFound());
        pages.perform(get("/sign-out").with(applicant)).andExpect(status().isNotFound());
    }

    @Test
    void answersABrokenParameterWithAPage() throws Exception {
        pages.perform(get("/admin/people").param("after", "'; drop table person").with(administrator))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("We could not read that")));
    }

    @Test
    void tellsBrowsersWhatNotToDoWithItsPages() throws Exception {
        pages.perform(get("/privacy").secure(true))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self';")))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().exists("Strict-Transport-Security"));
        pages.perform(get("/privacy")).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void keepsSignedInPagesOutOfCaches() throws Exception {
        pages.perform(get("/organisations/new").with(applicant))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void letsBrowsersKeepAssets() throws Exception {
        pages.perform(get("/assets/application.css"))
                .andExpect(header().string("Cache-Control", "max-age=31536000"));
    }

    @Test
    void namesAssetsByTheirContent() throws Exception {
        pages.perform(get("/privacy")).andExpect(content().string(
                org.hamcrest.Matchers.matchesRegex("(?s).*/assets/application-[0-9a-f]{32}\\.css.*")));
    }

    @Test
    void anAdministratorPutsAColleagueIntoATeam() throws Exception {
        String email = "officer-" + UUID.randomUUID() + "@council.example";
        pages.perform(post("/admin/people").with(administrator).with(csrf()).param("name", "Officer")
                        .param("email", email).param("team", "no-such-team"))
                .andExpect(status().isOk()).andExpect(content().string(containsString("Select a team")))
                .andExpect(content().string(containsString(email)));
        pages.perform(post("/admin/people").with(administrator).with(csrf()).param("name", "Officer")
                        .param("email", email).param("team", "grants-officers"))
                .andExpect(redirectedUrl("/admin/people?added=grants-officers"));
        UUID person = registerPerson.register("Another name", email);

        pages.perform(get("/home").with(as(person)))
                .andExpect(redirectedUrl("/tasks"));
    }

    @Test
    void anApplicantRegistersTheirOrganisation() throws Exception {
        pages.perform(post("/organisations/new").with(applicant).with(csrf()).param("name", " ")
                        .param("kind", "EMPIRE").param("charityNumber", "12").param("then", "/funds"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Enter the name of your organisation")))
                .andExpect(content().string(containsString("Select what kind of organisation it is")))
                .andExpect(content().string(containsString("Enter a charity number with 6 or 7 digits")));
        pages.perform(post("/organisations/new").with(applicant).with(csrf()).param("name", "Garden group")
                        .param("kind", "UNINCORPORATED_GROUP").param("then", "/funds"))
                .andExpect(redirectedUrl("/funds"));
    }

    private RequestPostProcessor somebody(String team) {
        UUID person = registerPerson.register("Somebody", "somebody-" + UUID.randomUUID() + "@door.example");
        if (team != null) {
            addToTeam.add(Actor.SYSTEM, person, team);
        }
        return as(person);
    }
}
