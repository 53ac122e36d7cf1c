package org.sanctuarycasework.site.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.DemoPeople.DemoPerson;
import org.sanctuarycasework.people.DemoPeople;
import org.sanctuarycasework.site.unsent.KeepUnsent;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.server.ResponseStatusException;

class DemoSignInControllerTests {

    private final UUID officer = UUID.randomUUID();
    private final Actors actors = mock(Actors.class);
    private final DemoPeople demo =
            () -> List.of(new DemoPerson("officer@demo.example", "Officer", "Checks applications", "Grants"));
    private final DemoSignInController page = new DemoSignInController(demo, actors,
            new SessionStart(Clock.systemUTC(), mock(KeepUnsent.class)));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void signsInAsOneOfTheDemosPeople() {
        when(actors.byEmail("officer@demo.example")).thenReturn(Optional.of(actor(officer)));

        assertThat(signIn("officer@demo.example", "/tasks")).isEqualTo("redirect:/tasks");
        assertThat(SecurityContextHolder.getContext().getAuthentication().getPrincipal()).isEqualTo(officer);
    }

    @Test
    void signsInAsNobodyElse() {
        when(actors.byEmail("treasurer@garden.example")).thenReturn(Optional.of(actor(UUID.randomUUID())));

        assertThatThrownBy(() -> signIn("treasurer@garden.example", "")).isInstanceOf(ResponseStatusException.class);
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private String signIn(String email, String then) {
        return page.signIn(email, then, new MockHttpServletRequest(), new MockHttpServletResponse());
    }

    private static Actor actor(UUID person) {
        return new Actor(person, "Somebody", Set.of(), Set.of(), Set.of(), Set.of());
    }
}
