package org.sanctuarycasework.site.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.escalations.SampleRoute;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever goes from one page of the administration to the next finds the tabs in the same place. */
@CaseworkTest
class AdministrationTabsTests {

    @Autowired
    private ApplicationContext program;
    @Autowired
    private MockMvc pages;

    @ParameterizedTest
    @ValueSource(strings = {"people", "organisations", "duty-rota", "calendar", "jobs"})
    void haveTheWholeWidthOnEachPage(String part) throws Exception {
        Document page = Jsoup.parse(pages.perform(get("/admin/" + part).with(as(new SampleRoute(program).in("administrators"))))
                .andReturn().getResponse().getContentAsString());

        assertThat(page.select("body.app-body--wide main > .app-tabs [aria-current]")).hasSize(1);
    }
}
