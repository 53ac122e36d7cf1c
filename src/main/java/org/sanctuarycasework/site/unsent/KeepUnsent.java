package org.sanctuarycasework.site.unsent;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.site.CurrentActor;
import org.sanctuarycasework.site.PageMarks;
import org.springframework.stereotype.Component;

/** Lets what somebody typed wait for them in this browser, from when it came too late until they are signed in again. */
@Component
public class KeepUnsent {

    private static final String BROWSER = KeepUnsent.class.getName();

    private final UnsentForms forms;
    private final CurrentActor signedIn;
    private final Actors people;
    private final PageMarks marks;
    private final Clock clock;

    KeepUnsent(UnsentForms forms, CurrentActor signedIn, Actors people, PageMarks marks, Clock clock) {
        this.forms = forms;
        this.signedIn = signedIn;
        this.people = people;
        this.marks = marks;
        this.clock = clock;
    }

    /** The page that offers to send it again; empty if it could not be kept, or must not be. */
    public Optional<LocalPath> keep(HttpServletRequest request) {
        LostForm lost = new LostForm(request);
        return Optional.of(lost).filter(LostForm::isFromOwnPage).flatMap(sent -> marks.reader(sent.mark())).filter(writer -> mayBeHere(writer, request))
                .flatMap(writer -> lost.toKeep(writer, Instant.now(clock)))
                .map(form -> {
                    forms.keep(browser(request), form);
                    return new LocalPath(UnsentController.PAGES + form.id());
                });
    }

    /** True if something waits in this browser, for whomever. */
    public boolean isHolding(HttpServletRequest request) {
        return known(request).filter(forms::hasAny).isPresent();
    }

    /** Takes out of a session that ends what the next one needs to find the forms of who signs in; others' are dropped. */
    public Optional<UUID> handOver(HttpServletRequest request, UUID writer) {
        Optional<UUID> browser = known(request);
        browser.ifPresent(key -> forms.leaveOnlyThoseOf(writer, key));
        return browser.filter(forms::hasAny);
    }

    public void takeOver(UUID browser, HttpServletRequest request) {
        request.getSession().setAttribute(BROWSER, browser);
    }

    /** For when somebody signs out. */
    public void forgetAll(HttpServletRequest request) {
        known(request).ifPresent(forms::forgetAll);
    }

    /** Where something was sent from that waits in this browser, for whomever, if this is the page that offers it. */
    public Optional<LocalPath> pageOf(LocalPath offer, HttpServletRequest request) {
        return UnsentController.formAt(offer).flatMap(id -> known(request).flatMap(browser -> forms.find(id, browser))).map(UnsentForm::where);
    }

    Optional<UnsentForm> find(UUID id, Actor writer, HttpServletRequest request) {
        return known(request).flatMap(browser -> forms.find(id, browser, writer.personId()));
    }

    void forget(UUID id, HttpServletRequest request) {
        known(request).ifPresent(browser -> forms.forget(id, browser));
    }

    /** Whoever is signed in keeps their own only; for anybody else it has to be somebody whom a page can have been shown to. */
    private boolean mayBeHere(UUID writer, HttpServletRequest request) {
        return signedIn.of(request).or(() -> signedIn.waitingForPasskey(request))
                .map(actor -> actor.personId().equals(writer)).orElseGet(() -> people.byId(writer).isPresent());
    }

    private static Optional<UUID> known(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((UUID) session.getAttribute(BROWSER));
    }

    private static UUID browser(HttpServletRequest request) {
        return known(request).orElseGet(() -> {
            UUID browser = UUID.randomUUID();
            request.getSession().setAttribute(BROWSER, browser);
            return browser;
        });
    }
}
