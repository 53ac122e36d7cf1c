package org.sanctuarycasework.escalations.web;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.escalations.EmergencyNumbers;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.escalations.WithdrawEscalation;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

/** The way out and the numbers to phone are there on the route's pages, also when a page is refused, gone or moved on. */
@CaseworkTest
class EscalationAreaTests {

    private static final String EXIT = "govuk-exit-this-page";

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;
    @Autowired
    EmergencyNumbers numbers;

    SampleRoute route;

    @BeforeEach
    void begin() {
        route = new SampleRoute(program);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/escalations/new", "/referrals/new"})
    void namesTheNumbersToAPartnerWithoutAnAgreement(String address) throws Exception {
        Actor ended = route.partner(LocalDate.of(2020, 1, 1));

        pages.perform(get(address).with(as(ended))).andExpect(status().isForbidden()).andExpect(shows(EXIT)).andExpect(shows(numbers.dutyLine()))
                .andExpect(shows("has no data-sharing agreement in force"));
    }

    @Test
    void staysOnAPageThatHasMovedOnAndOnOneThatIsNotThere() throws Exception {
        String reference = route.raise("not-urgent");
        route.use(WithdrawEscalation.class).withdraw(route.partner(), reference, "They found a room.");

        pages.perform(post("/escalations/" + reference + "/accept").param("service", "HOUSING").with(as(route.partner())).with(csrf()))
                .andExpect(status().isConflict()).andExpect(shows(EXIT));
        pages.perform(get("/cases/ESC-2031-9999").with(as(route.in("housing-officers")))).andExpect(status().isNotFound()).andExpect(shows(EXIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in/check-your-email", "/sign-in/link?token=x", "/sign-in/link?token="})
    void isThereForWhoeverHasToSignInFirst(String address) throws Exception {
        String then = (address.contains("?") ? "&" : "?") + "then=";

        pages.perform(get(address + then + "/escalations/new?referral=REF-2031-0001")).andExpect(shows(EXIT)).andExpect(shows("tel:999"))
                .andExpect(shows(numbers.dutyLine())).andExpect(shows(numbers.mash()));
        pages.perform(get(address + then + "/applications")).andExpect(hides(EXIT)).andExpect(hides("tel:999"));
        pages.perform(get(address)).andExpect(hides(EXIT)).andExpect(hides("tel:999"));
    }

    @Test
    void staysWhenTheAddressToSignInWithIsWrong() throws Exception {
        pages.perform(post("/sign-in").param("then", "/escalations/new").with(csrf())).andExpect(shows("Enter your email address")).andExpect(shows("tel:999"));
    }

    @Test
    void isNotOnOtherPages() throws Exception {
        pages.perform(get("/tasks").with(as(route.in("housing-officers")))).andExpect(status().isOk()).andExpect(hides(EXIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/information", "/not-accepted", "/dispute", "/accept"})
    void leadsBackToTheEscalationWhenAPageWithAnErrorIsLoadedAgain(String sent) throws Exception {
        String address = "/escalations/" + route.raise("not-urgent");

        pages.perform(get(address + sent).with(as(route.partner()))).andExpect(status().isFound()).andExpect(redirectedUrl(address));
    }

    private static ResultMatcher hides(String text) {
        return content().string(not(containsString(text)));
    }

    private static ResultMatcher shows(String text) {
        return content().string(containsString(text));
    }
}
