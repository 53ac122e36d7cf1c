package org.sanctuarycasework.people;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.testing.SecondFactorTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever reads the log gets no further than everybody else: to setting up a passkey. */
@SecondFactorTest
class FirstAdministratorPasskeyTests {

    @Autowired
    FirstAdministrator firstAdministrator;
    @Autowired
    MockMvc pages;
    @Autowired
    JdbcClient jdbc;

    @Test
    void leadsTheFirstAdministratorToSettingUpAPasskey() throws Exception {
        jdbc.sql("delete from team_member where team_key = 'administrators'").update();
        MockHttpSession session = (MockHttpSession) pages.perform(post("/sign-in/first-administrator").with(csrf())
                        .param("token", firstAdministrator.link().replaceFirst(".*token=", ""))
                        .param("name", "Adi Administrator").param("email", UUID.randomUUID() + "@council.example"))
                .andExpect(redirectedUrl("/admin/people")).andReturn().getRequest().getSession();

        pages.perform(get("/admin/people").session(session)).andExpect(redirectedUrl("/sign-in/passkey?then=%2Fadmin%2Fpeople"));
        pages.perform(get("/sign-in/passkey?then=/admin/people").session(session)).andExpect(redirectedUrl("/sign-in/passkey/new?then=%2Fadmin%2Fpeople"));
    }
}
