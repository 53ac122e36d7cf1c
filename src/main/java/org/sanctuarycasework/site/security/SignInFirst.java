package org.sanctuarycasework.site.security;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.site.CurrentActor;
import org.sanctuarycasework.site.CurrentSite;
import org.sanctuarycasework.site.unsent.KeepUnsent;
import org.sanctuarycasework.site.unsent.LostForm;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends somebody who is not signed in, or no longer, to the sign-in page and from there back to the page they wanted;
 * somebody who still has to show a passkey, to the page that asks for it.
 */
@Component
class SignInFirst implements AuthenticationEntryPoint {

    private static final String SIGN_IN = "/sign-in";

    private static final LocalPath NOT_SAVED = new LocalPath("/home?" + CurrentSite.NOT_SAVED);

    private final CurrentActor actors;
    private final KeepUnsent keepUnsent;

    SignInFirst(CurrentActor actors, KeepUnsent keepUnsent) {
        this.actors = actors;
        this.keepUnsent = keepUnsent;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.sendRedirect(isSending(request) ? afterLostPage(request) : signIn(request, here(request)).toUriString());
    }

    /** The page to show somebody whose form came without a session. */
    private String afterLostPage(HttpServletRequest request) {
        Optional<LocalPath> then = request.getRequestURI().startsWith(SIGN_IN) || request.getRequestURI().startsWith("/demo/")
                ? LocalPath.of(request.getParameter("then")) : Optional.of(whereToGoOn(request));
        return signIn(request, then).queryParam("signed-out").toUriString();
    }

    /** Where a form that came too late can be sent again; else its own page, which says that it was not saved. */
    LocalPath whereToGoOn(HttpServletRequest request) {
        return keepUnsent.keep(request).orElseGet(() -> new LostForm(request).page().flatMap(SignInFirst::notSaved).orElse(NOT_SAVED));
    }

    private static Optional<LocalPath> notSaved(LocalPath page) {
        return LocalPath.of(UriComponentsBuilder.fromUriString(page.value())
                .replaceQueryParam(CurrentSite.NOT_SAVED).queryParam(CurrentSite.NOT_SAVED).toUriString());
    }

    static boolean isSending(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod());
    }

    private UriComponentsBuilder signIn(HttpServletRequest request, Optional<LocalPath> then) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(
                actors.waitingForPasskey(request).isPresent() ? SIGN_IN + "/passkey" : SIGN_IN);
        return then.map(page -> address.queryParam("then", "{then}").encode()
                .uriVariables(Map.of("then", page.value()))).orElse(address);
    }

    private static Optional<LocalPath> here(HttpServletRequest request) {
        String query = request.getQueryString();
        return LocalPath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
