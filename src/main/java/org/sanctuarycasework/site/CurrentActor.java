package org.sanctuarycasework.site;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.passkeys.SecondFactor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, read from the database once for each request. A deactivated person counts as signed out, and so does
 * somebody who has used their link and still has to show a passkey: such a session opens nothing.
 */
@Component
public class CurrentActor {

    private static final String ATTRIBUTE = CurrentActor.class.getName();

    private final Actors actors;
    private final SecondFactor secondFactor;

    CurrentActor(Actors actors, SecondFactor secondFactor) {
        this.actors = actors;
        this.secondFactor = secondFactor;
    }

    public Optional<Actor> of(HttpServletRequest request) {
        return known(request).filter(Known::isComplete).map(Known::actor);
    }

    /** Who has used their link and has to show or set up a passkey before anything else; empty for everybody else. */
    public Optional<Actor> waitingForPasskey(HttpServletRequest request) {
        return known(request).filter(known -> !known.isComplete()).map(Known::actor);
    }

    /** True for somebody signed in who looks after passkeys of their own. */
    public boolean needsPasskey(HttpServletRequest request) {
        return known(request).filter(Known::needsPasskey).isPresent();
    }

    @SuppressWarnings("unchecked")
    private Optional<Known> known(HttpServletRequest request) {
        Object known = request.getAttribute(ATTRIBUTE);
        if (known == null) {
            known = read();
            request.setAttribute(ATTRIBUTE, known);
        }
        return (Optional<Known>) known;
    }

    private Optional<Known> read() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInPerson person
                ? actors.signedIn(person.getPrincipal(), person.since())
                        .map(actor -> new Known(actor, secondFactor.isNeededBy(actor), person.hasShownPasskey()))
                : Optional.empty();
    }

    private record Known(Actor actor, boolean needsPasskey, boolean passkeyShown) {

        boolean isComplete() {
            return passkeyShown || !needsPasskey;
        }
    }
}
