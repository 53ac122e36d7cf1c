package org.sanctuarycasework.site.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.sanctuarycasework.site.SignedInPerson;
import org.sanctuarycasework.site.unsent.KeepUnsent;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins the session of somebody who has shown who they are; nothing of a session before it is kept but the way to what they typed. */
@Component
class SessionStart {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Clock clock;
    private final KeepUnsent unsent;

    SessionStart(Clock clock, KeepUnsent unsent) {
        this.clock = clock;
        this.unsent = unsent;
    }

    /** After a link: whoever needs a second factor can do nothing yet but show it. */
    void start(UUID personId, HttpServletRequest request, HttpServletResponse response) {
        start(new SignedInPerson(personId, Instant.now(clock), false), request, response);
    }

    /**
     * After a passkey of whoever used the link. The new session counts from the link, so that a reset of their passkeys
     * in this moment ends it too.
     */
    void goOnWithPasskey(HttpServletRequest request, HttpServletResponse response) {
        SignedInPerson waiting = (SignedInPerson) SecurityContextHolder.getContext().getAuthentication();
        start(new SignedInPerson(waiting.getPrincipal(), waiting.since(), true), request, response);
    }

    private void start(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        Optional<UUID> browser = unsent.handOver(request, person.getPrincipal());
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        browser.ifPresent(waiting -> unsent.takeOver(waiting, request));
    }
}
