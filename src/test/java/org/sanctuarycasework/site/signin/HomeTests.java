package org.sanctuarycasework.site.signin;

import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Everybody starts where their work is. */
@CaseworkTest
class HomeTests {

    @Autowired
    ApplicationContext program;
    @Autowired
    MockMvc pages;

    @ParameterizedTest
    @CsvSource({"grants-officers,/tasks", "housing-officers,/tasks", "administrators,/tasks", "information-governance,/records",
            "sanctuary-managers,/escalations/live", "forum-members,/forum/escalations"})
    void leadsToTheWorkOfTheTeam(String team, String start) throws Exception {
        expect(new SampleRoute(program).in(team), start);
    }

    @Test
    void leadsPartnersToTheirEscalations() throws Exception {
        expect(new SampleRoute(program).partner(), "/escalations");
    }

    private void expect(Actor actor, String start) throws Exception {
        pages.perform(get("/home").with(as(actor))).andExpect(redirectedUrl(start));
    }
}
