package org.sanctuarycasework.tasks.web;

import static org.sanctuarycasework.testing.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.applications.SampleApplication;
import org.sanctuarycasework.applications.SampleOffice;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What no page of ours sends, but an address or a form changed by hand can. */
@CaseworkTest
class TaskControllerTests {

    @Autowired
    private ApplicationContext program;
    @Autowired
    private MockMvc pages;

    @ParameterizedTest
    @CsvSource({"stage, a\u0000b", "ward, \u0000", "programme, '''; drop'", "after, 2026-01-01T00:00:00Z_\u0000",
            "after, -999999999-01-01T00:00:00Z_00000000-0000-0000-0000-000000000000",
            "after, +1000000000-12-31T23:59:59Z_00000000-0000-0000-0000-000000000000",
            "after, 2026-02-31T00:00:00Z_00000000-0000-0000-0000-000000000000", "whose, nobody", "overdue, perhaps"})
    void listsTasksWhateverStandsInTheAddress(String name, String value) throws Exception {
        pages.perform(get("/tasks").param(name, value).with(as(new SampleOffice(program).officer())))
                .andExpect(status().isOk());
    }

    @Test
    void handsOverWithoutTheCharactersThatCannotBeStored() throws Exception {
        SampleOffice office = new SampleOffice(program);
        SampleApplication application = office.draft().submit();
        Actor colleague = office.colleague("Olga Officer", "grants-officers");
        String task = application.claim(office.officer(), "checkCompleteness");

        pages.perform(post("/tasks/{id}/hand-over", task).param("colleague", colleague.personId().toString())
                        .param("reason", "I am\u0000 away.").with(as(office.officer())).with(csrf()))
                .andExpect(redirectedUrl("/tasks"));
    }
}
