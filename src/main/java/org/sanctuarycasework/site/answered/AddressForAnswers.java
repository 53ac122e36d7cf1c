package org.sanctuarycasework.site.answered;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.sanctuarycasework.site.CurrentActor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a page that answers a form, mostly with what is wrong in it, an address that can be opened: the browser is led there,
 * and finds it again by going back, which it cannot for the answer to a form that must not be stored. Stands after the
 * authorization of addresses, which so decides about this one as about the page itself.
 */
public class AddressForAnswers extends OncePerRequestFilter {

    static final String ANSWER = "answer";

    private final AnsweredPages pages;
    private final CurrentActor actors;

    public AddressForAnswers(AnsweredPages pages, CurrentActor actors) {
        this.pages = pages;
        this.actors = actors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.POST.matches(request.getMethod()) && isOpenedByABrowser(request)) {
            HeldPage held = new HeldPage(response);
            chain.doFilter(request, held);
            answer(request, held);
            return;
        }
        Optional<byte[]> kept = HttpMethod.GET.matches(request.getMethod()) ? kept(request) : Optional.empty();
        if (kept.isPresent()) {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getOutputStream().write(kept.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answer(HttpServletRequest request, HeldPage held) throws IOException {
        Optional<UUID> id = held.isPage() ? reader(request).flatMap(reader -> pages.keep(reader, request.getRequestURI(), held.getContentAsByteArray())) : Optional.empty();
        if (id.isPresent()) {
            held.resetBuffer();
            held.setStatus(HttpStatus.SEE_OTHER.value());
            held.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "?" + ANSWER + "=" + id.get()
                    + (request.getQueryString() == null ? "" : "&" + request.getQueryString()));
        }
        held.copyBodyToResponse();
    }

    /** Nothing without an answer of its own in the address is looked up, so that no other page pays for this. */
    private Optional<byte[]> kept(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || !query.startsWith(ANSWER + "=")) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(query.substring(ANSWER.length() + 1).split("&", 2)[0]);
            return reader(request).flatMap(reader -> pages.find(id, reader, request.getRequestURI()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Nobody without being signed in: whoever is a stranger could fill the memory that others need. */
    private Optional<Reader> reader(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : actors.of(request).map(actor -> new Reader(session.getId(), actor));
    }

    /** Only a browser that shows the answer in a window of its own has a way back; all others get it at once. */
    private static boolean isOpenedByABrowser(HttpServletRequest request) {
        return "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
