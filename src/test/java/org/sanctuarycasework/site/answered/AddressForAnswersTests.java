package org.sanctuarycasework.site.answered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a browser is answered when it sends a form: a page that it finds again by going back. */
@CaseworkTest
class AddressForAnswersTests {

    private static final String RAISE = "/escalations/new";
    private static final String WRONG = "Select when help is needed";

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;

    private SampleRoute route;
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void begin() {
        route = new SampleRoute(program);
    }

    @Test
    void leadsToAPageThatCanBeOpenedAgainAndAgain() throws Exception {
        String answer = wrong();

        assertThat(answer).matches(RAISE + "\\?answer=[0-9a-f-]{36}");
        for (int time = 0; time < 2; time++) {
            pages.perform(get(URI.create(answer)).session(session).with(as(route.partner()))).andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", containsString("no-store"))).andExpect(shows(WRONG)).andExpect(shows("Behind the “old” station"));
        }
    }

    @Test
    void anotherSessionAndAnotherPersonGetThePageAsItBegins() throws Exception {
        String answer = wrong();

        pages.perform(get(URI.create(answer)).session(new MockHttpSession()).with(as(route.partner()))).andExpect(status().isOk()).andExpect(hides("Behind the"));
        Actor other = new SampleRoute(program).partner();
        pages.perform(get(URI.create(answer)).session(session).with(as(other))).andExpect(status().isOk()).andExpect(hides("Behind the"));
    }

    @Test
    void thePageIsGoneWithTheSession() throws Exception {
        String answer = wrong();
        pages.perform(post("/sign-out").session(session).with(as(route.partner())).with(csrf())).andExpect(status().isFound());

        pages.perform(get(URI.create(answer)).session(session).with(as(route.partner()))).andExpect(hides("Behind the"));
    }

    @Test
    void thePageIsGoneOnceItsReaderSaysThatTheyKnowTheHousehold() throws Exception {
        String reference = route.raise("not-urgent");
        Actor officer = route.in("housing-officers");
        String answer = pages.perform(post("/cases/" + reference + "/notes").header("Sec-Fetch-Dest", "document").session(session).with(as(officer)).with(csrf()))
                .andExpect(status().isSeeOther()).andReturn().getResponse().getHeader("Location");
        pages.perform(get(URI.create(answer)).session(session).with(as(officer))).andExpect(status().isOk()).andExpect(shows(reference));

        pages.perform(post("/cases/" + reference + "/step-aside").session(session).with(as(officer)).with(csrf())).andExpect(status().isFound());

        pages.perform(get(URI.create(answer)).session(session).with(as(officer))).andExpect(hides("NB-17"));
    }

    @Test
    void nothingIsKeptForStrangersWhoCouldFillTheMemory() throws Exception {
        pages.perform(post("/sign-in").header("Sec-Fetch-Dest", "document").param("email", "no address").session(session).with(csrf())).andExpect(status().isOk());
    }

    @Test
    void whatIsNotShownInAWindowOfItsOwnIsAnsweredAtOnce() throws Exception {
        pages.perform(wrongForm()).andExpect(status().isOk()).andExpect(shows(WRONG));
    }

    @Test
    void aFormThatIsRefusedKeepsItsStatus() throws Exception {
        sends(post("/escalations/ESC-2031-9999/accept").param("service", "HOUSING")).andExpect(status().isNotFound()).andExpect(shows("Page not found"));
    }

    @Test
    void anAnswerThatIsNoneLeadsToThePageItself() throws Exception {
        for (String answer : new String[] {"", "x", "00000000-0000-0000-0000-000000000001"}) {
            pages.perform(get(RAISE + "?answer=" + answer).session(session).with(as(route.partner()))).andExpect(status().isOk()).andExpect(hides(WRONG));
        }
    }

    private String wrong() throws Exception {
        return sends(wrongForm()).andExpect(status().isSeeOther()).andExpect(content().string("")).andReturn().getResponse().getHeader("Location");
    }

    private MockHttpServletRequestBuilder wrongForm() {
        return post(RAISE).param("sleepTonight", "Behind the “old” station").session(session).with(as(route.partner())).with(csrf());
    }

    private ResultActions sends(MockHttpServletRequestBuilder form) throws Exception {
        return pages.perform(form.header("Sec-Fetch-Dest", "document").session(session).with(as(route.partner())).with(csrf()));
    }

    private static ResultMatcher shows(String text) {
        return content().string(containsString(text));
    }

    private static ResultMatcher hides(String text) {
        return content().string(not(containsString(text)));
    }
}
