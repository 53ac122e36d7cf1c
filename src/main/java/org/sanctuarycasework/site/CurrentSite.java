package org.sanctuarycasework.site;

import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.people.Actor;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Site} of a request, for pages and error pages alike. */
@Component
public class CurrentSite {

    /** Query parameter of a page that somebody returns to after signing in again, their last page lost. */
    public static final String NOT_SAVED = "not-saved";

    private final CurrentActor actors;
    private final PageMarks marks;
    private final MessageSource messages;
    private final ResourceUrlProvider resources;
    private final CaseworkClock clock;
    private final Areas areas;
    private final boolean demo;

    CurrentSite(CurrentActor actors, PageMarks marks, MessageSource messages, ResourceUrlProvider resources, CaseworkClock clock,
                Areas areas, Environment environment) {
        this.actors = actors;
        this.marks = marks;
        this.messages = messages;
        this.resources = resources;
        this.clock = clock;
        this.areas = areas;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    public Site of(HttpServletRequest request) {
        CsrfToken csrf = csrf(request);
        // Without a token (a request refused before it was looked at, of somebody without a session) no form can be offered, not even to sign out.
        Actor actor = csrf == null ? null : actors.of(request).orElse(null);
        return new Site(actor, csrf, actor == null ? null : marks.shownTo(actor.personId()),
                new Texts(messages, RequestContextUtils.getLocale(request)), this::versioned, demo,
                demo && !clock.offset().isZero() ? clock.instant() : null, path(request),
                areas.of(path(request), request),
                actor != null && actors.needsPasskey(request), request.getParameter(NOT_SAVED) != null);
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
