package org.sanctuarycasework.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.sanctuarycasework.applications.ApplicationFiles.Attaching;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Page;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.funds.Deadlines;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.people.Actor;
import org.springframework.util.MultiValueMap;

/**
 * Saves one page of an application: no engine call, one transaction. A page with an error, or with answers that a
 * colleague changed as well, leaves the answers as they were.
 */
@UseCase
public class SaveAnswers {

    private final OwnApplications own;
    private final ApplicationForm form;
    private final ApplicationFiles attached;
    private final FormPages pages;
    private final InformationRequests requests;
    private final AnswerAuthors authors;
    private final CaseHeading heading;
    private final Rounds rounds;
    private final Deadlines deadlines;
    private final Clock clock;

    SaveAnswers(OwnApplications own, ApplicationForm form, ApplicationFiles attached, FormPages pages,
                InformationRequests requests, AnswerAuthors authors, CaseHeading heading, Rounds rounds, Deadlines deadlines,
                Clock clock) {
        this.own = own;
        this.form = form;
        this.attached = attached;
        this.pages = pages;
        this.requests = requests;
        this.authors = authors;
        this.heading = heading;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param input what was typed, by the names of the page's inputs; others are ignored
     * @return what became of it
     * @throws RoundClosed  if it was not sent before the deadline
     * @throws WrongStage   if it is neither a draft nor waiting for information
     * @throws CaseNotFound for a page that the form has not, or that is not open
     */
    public Submitted save(Actor actor, String reference, String pageKey, MultiValueMap<String, String> input,
                          List<Upload> uploads) {
        Application application = own.lock(actor, reference);
        application.requireOpenAnswers();
        Instant now = clock.instant();
        Round round = rounds.byId(application.roundId());
        if (application.status() == Status.IN_PROGRESS && deadlines.haveClosed(round, reference, now)) {
            throw new RoundClosed(deadlines.forOne(round, reference));
        }
        Form asked = form.of(application);
        Page page = asked.page(pageKey).orElseThrow(() -> new CaseNotFound(reference));
        Set<String> open = requests.openQuestions(application, page);
        Attaching attaching = attached.attach(actor, application, asked, open, uploads);
        Submitted submitted = pages.read(asked, page, input, attaching.answers(),
                attached.context(form.context(application), reference, attaching), open);
        Set<String> changed = submitted.answers().changedSince(application.answers());
        if (!changed.isEmpty()) {
            attached.removeUnnamed(actor, asked, attaching.answers(), submitted.answers());
            authors.keep(reference, changed, actor, now);
            application.save(submitted.answers(), actor, now);
            heading.keep(application);
        }
        return submitted;
    }
}
