package org.sanctuarycasework.site.security;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.site.CurrentActor;
import org.sanctuarycasework.site.CurrentSite;
import org.springframework.http.HttpHeaders;
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

    private final CurrentActor actors;

    SignInFirst(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.sendRedirect(isSending(request) ? afterLostPage(request) : signIn(request, here(request)).toUriString());
    }

    /** The page to show somebody whose form came without a session: the form's own page, once they are signed in. */
    String afterLostPage(HttpServletRequest request) {
        if (request.getRequestURI().startsWith(SIGN_IN) || request.getRequestURI().startsWith("/demo/")) {
            return signIn(request, LocalPath.of(request.getParameter("then"))).queryParam("signed-out").toUriString();
        }
        return signIn(request, Optional.of(formPage(request))).queryParam("signed-out").toUriString();
    }

    /** The page that a form was on, which says when it is opened that the form was not saved. */
    LocalPath formPage(HttpServletRequest request) {
        String page = refererPath(request).orElse("/home");
        return LocalPath.of(UriComponentsBuilder.fromUriString(page)
                        .replaceQueryParam(CurrentSite.NOT_SAVED).queryParam(CurrentSite.NOT_SAVED).toUriString())
                .orElse(new LocalPath("/home"));
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

    private static Optional<String> refererPath(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(SignInFirst::uri)
                .filter(referer -> request.getServerName().equals(referer.getHost()))
                .map(referer -> referer.getRawPath()
                        + (referer.getRawQuery() == null ? "" : "?" + referer.getRawQuery()));
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
