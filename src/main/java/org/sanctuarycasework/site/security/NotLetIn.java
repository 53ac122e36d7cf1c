package org.sanctuarycasework.site.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.site.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers whoever was refused: a form from a session that is gone waits to be sent again, all else leads to an error page. */
@Component
class NotLetIn implements AccessDeniedHandler {

    private final CurrentActor actors;
    private final SignInFirst signInFirst;

    NotLetIn(CurrentActor actors, SignInFirst signInFirst) {
        this.actors = actors;
        this.signInFirst = signInFirst;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        boolean signedIn = actors.of(request).isPresent();
        if (refused instanceof CsrfException && request.getRequestURI().equals("/sign-out")) {
            response.sendRedirect(signedIn ? "/home" : "/");
        } else if (!signedIn) {
            signInFirst.commence(request, response, new InsufficientAuthenticationException("not signed in", refused));
        } else if (refused instanceof CsrfException) {
            response.sendRedirect(signInFirst.whereToGoOn(request).value());
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
