package org.sanctuarycasework.site;

import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What the database can neither store nor look for never reaches it. */
@CaseworkTest
class StorableInputTests {

    @Autowired
    private ApplicationContext program;
    @Autowired
    private MockMvc pages;

    @ParameterizedTest
    @CsvSource({"administrators, /admin/people", "administrators, /admin/organisations", "grants-officers, /assisted"})
    void searchesForWhatIsLeftWithoutNul(String team, String address) throws Exception {
        Actor colleague = new SampleOffice(program).colleague("Sia Searcher", team);

        pages.perform(get(address).param("search", "no\u0000body at all").with(as(colleague)))
                .andExpect(status().isOk()).andExpect(content().string(Matchers.containsString("nobody at all")));
        pages.perform(get(address).param("search", "\u0000").with(as(colleague)))
                .andExpect(status().isOk());
    }
}
