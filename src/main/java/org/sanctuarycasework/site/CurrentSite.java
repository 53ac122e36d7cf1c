package org.sanctuarycasework.site;

import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Site} of a request, for pages and error pages alike. */
@Component
class CurrentSite {

    static final String NOT_SAVED = "not-saved";

    private final CurrentActor actors;
    private final MessageSource messages;
    private final ResourceUrlProvider resources;
    private final boolean demo;

    CurrentSite(CurrentActor actors, MessageSource messages, ResourceUrlProvider resources, Environment environment) {
        this.actors = actors;
        this.messages = messages;
        this.resources = resources;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    Site of(HttpServletRequest request) {
        return new Site(actors.of(request).orElse(null), csrf(request),
                new Texts(messages, RequestContextUtils.getLocale(request)), this::versioned, demo, path(request),
                request.getParameter(NOT_SAVED) != null);
    }

    private String versioned(String path) {
        return Optional.ofNullable(resources.getForLookupPath(path)).orElse(path);
    }

    private static CsrfToken csrf(HttpServletRequest request) {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    private static String path(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String address ? address : request.getRequestURI();
    }
}
