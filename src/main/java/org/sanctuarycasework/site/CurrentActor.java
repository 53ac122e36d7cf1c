package org.sanctuarycasework.site;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, read from the database once for each request; a deactivated person counts as signed out. */
@Component
public class CurrentActor {

    private static final String ATTRIBUTE = CurrentActor.class.getName();

    private final Actors actors;

    CurrentActor(Actors actors) {
        this.actors = actors;
    }

    @SuppressWarnings("unchecked")
    public Optional<Actor> of(HttpServletRequest request) {
        Object known = request.getAttribute(ATTRIBUTE);
        if (known == null) {
            known = read();
            request.setAttribute(ATTRIBUTE, known);
        }
        return (Optional<Actor>) known;
    }

    private Optional<Actor> read() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInPerson person
                ? actors.byId(person.getPrincipal())
                : Optional.empty();
    }
}
