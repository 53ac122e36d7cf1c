package org.sanctuarycasework.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.challenges.SampleChallenge;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What stands under the picture of a process is true on the page that it stands on. */
@CaseworkTest
class ProcessPictureTests {

    private static final String LIST = "The list of steps says the same in words.";

    @Autowired
    private ApplicationContext program;
    @Autowired
    private MockMvc pages;

    @Test
    void namesTheListOfStepsWhereThereIsOne() throws Exception {
        SampleOffice office = new SampleOffice(program);
        Document page = page(office.officer(), office.draft().submit().reference());

        assertThat(page.select(".app-process-picture__caption").text()).contains(LIST);
        assertThat(page.select(".app-steps")).hasSize(1);
    }

    @Test
    void namesNoListWhereThereIsNone() throws Exception {
        SampleRoute route = new SampleRoute(program);
        String challenge = SampleChallenge.claim(route, Map.of("claimedOn", "2020-01-06")).reference();

        for (Document page : new Document[] {page(route.in("housing-officers"), route.raise("not-urgent")), page(route.in("legal-officers"), challenge)}) {
            assertThat(page.select(".app-process-picture__caption").text()).contains("where it stands").doesNotContain(LIST);
            assertThat(page.select(".app-steps")).isEmpty();
        }
    }

    private Document page(Actor reader, String reference) throws Exception {
        return Jsoup.parse(pages.perform(get("/cases/" + reference).with(as(reader))).andReturn().getResponse().getContentAsString());
    }
}
