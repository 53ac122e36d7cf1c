package org.sanctuarycasework.site.errors;

import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.site.CurrentSite;
import org.sanctuarycasework.site.Site;
import org.sanctuarycasework.site.security.SafeHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page for a failure: what it means for the visitor and how to go on, never what happened inside. */
@Component
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    // without letters and digits that are mistaken for each other on the phone
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int REFERENCE_LENGTH = 8;

    private final SecureRandom random = new SecureRandom();
    private final SafeHeaders safeHeaders = new SafeHeaders();
    // as Spring Security keeps and hides a session's token unless told otherwise
    private final HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();
    private final XorCsrfTokenRequestAttributeHandler offers = new XorCsrfTokenRequestAttributeHandler();
    private final CurrentSite sites;

    ErrorPages(CurrentSite sites) {
        this.sites = sites;
    }

    /** @param cause null if only the kind of failure is known */
    ModelAndView page(Failure failure, Throwable cause, HttpServletRequest request, HttpServletResponse response) {
        // a request that was refused at the door has passed none of the filters that set these
        safeHeaders.writeHeaders(request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        offerToken(request, response);
        Site site = sites.of(request);
        String name = failure.name().toLowerCase().replace('_', '-');
        String sentence = cause instanceof NotAllowed notAllowed
                ? notAllowed.getMessage() : "error." + name + ".sentence";
        String reference = failure == Failure.OUR_FAULT ? logged(cause, site, request) : null;
        ErrorPage page = new ErrorPage(site.t("error." + name + ".title"), site.t(sentence), reference);
        return new ModelAndView("site/error", Map.of("site", site, "page", page), failure.status());
    }

    /** A request refused at the door has no token yet; its session has one, and without it the page takes its reader for signed out. */
    private void offerToken(HttpServletRequest request, HttpServletResponse response) {
        CsrfToken kept = request.getAttribute(CsrfToken.class.getName()) == null ? tokens.loadToken(request) : null;
        if (kept != null) {
            offers.handle(request, response, () -> kept);
        }
    }

    private String logged(Throwable cause, Site site, HttpServletRequest request) {
        String reference = random.ints(REFERENCE_LENGTH, 0, SIGNS.length())
                .mapToObj(index -> SIGNS.substring(index, index + 1)).collect(Collectors.joining());
        LOG.error("Reference {}: {} {} failed", reference, request.getMethod(), site.path(), cause);
        return reference;
    }
}
