package org.sanctuarycasework.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@CaseworkTest
class FirstAdministratorTests {

    @Autowired
    private FirstAdministrator firstAdministrator;
    @Autowired
    private Actors actors;
    @Autowired
    private MockMvc pages;
    @Autowired
    private JdbcClient jdbc;

    private final String email = "administrator-" + UUID.randomUUID() + "@council.example";

    @BeforeEach
    void removeAdministrators() {
        jdbc.sql("delete from team_member where team_key = 'administrators'").update();
    }

    @Test
    void theLinkInTheLogMakesItsReaderTheFirstAdministrator() throws Exception {
        pages.perform(get(firstAdministrator.link())).andExpect(status().isOk());
        pages.perform(become(" ", "nowhere")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Enter your name")))
                .andExpect(content().string(containsString("Enter an email address in the correct format")));
        pages.perform(become("Administrator", email)).andExpect(redirectedUrl("/admin/people"));

        assertThat(actors.byEmail(email)).hasValueSatisfying(actor -> {
            assertThat(actor.name()).isEqualTo("Administrator");
            assertThat(actor.roles()).containsExactly(Role.ADMINISTRATOR);
        });
    }

    @Test
    void theLinkWorksOnce() throws Exception {
        pages.perform(become("Administrator", email));

        pages.perform(get(firstAdministrator.link())).andExpect(status().isNotFound());
        pages.perform(become("Somebody else", "somebody-else-" + email)).andExpect(status().isNotFound());
        assertThat(actors.byEmail("somebody-else-" + email)).isEmpty();
    }

    @Test
    void aGuessedLinkDoesNothing() throws Exception {
        pages.perform(get("/sign-in/first-administrator").param("token", "guessed")).andExpect(status().isNotFound());
        pages.perform(get("/sign-in/first-administrator")).andExpect(status().isNotFound());
    }

    private RequestBuilder become(String name, String address) {
        String token = firstAdministrator.link().replaceFirst(".*token=", "");
        return post("/sign-in/first-administrator").with(csrf())
                .param("token", token).param("name", name).param("email", address);
    }
}
