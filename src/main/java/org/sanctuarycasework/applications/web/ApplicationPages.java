package org.sanctuarycasework.applications.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.applications.Appeal;
import org.sanctuarycasework.applications.Appeals;
import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.ApplicationForm;
import org.sanctuarycasework.applications.Decision;
import org.sanctuarycasework.applications.Feedback;
import org.sanctuarycasework.applications.InformationRequest;
import org.sanctuarycasework.applications.InformationRequests;
import org.sanctuarycasework.applications.Judgements;
import org.sanctuarycasework.applications.MakeAppeal;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Note;
import org.sanctuarycasework.cases.Notes;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.PageState;
import org.sanctuarycasework.funds.Deadlines;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.mail.Messages;
import org.sanctuarycasework.mail.SentMessage;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
import org.springframework.stereotype.Component;

/** Gathers what the applicant's pages show of an application. */
@Component
public class ApplicationPages {

    private final ApplicationForm form;
    private final FormPages pages;
    private final Rounds rounds;
    private final Deadlines deadlines;
    private final InformationRequests requests;
    private final Judgements judgements;
    private final Appeals appeals;
    private final MakeAppeal makeAppeal;
    private final Timeline timeline;
    private final Notes notes;
    private final Messages messages;
    private final AssistedPages assisted;
    private final Names names;
    private final Clock clock;

    ApplicationPages(ApplicationForm form, FormPages pages, Rounds rounds, Deadlines deadlines,
                     InformationRequests requests, Judgements judgements, Appeals appeals, MakeAppeal makeAppeal,
                     Timeline timeline, Notes notes, Messages messages, AssistedPages assisted, Names names, Clock clock) {
        this.form = form;
        this.pages = pages;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.requests = requests;
        this.judgements = judgements;
        this.appeals = appeals;
        this.makeAppeal = makeAppeal;
        this.timeline = timeline;
        this.notes = notes;
        this.messages = messages;
        this.assisted = assisted;
        this.names = names;
        this.clock = clock;
    }

    /** For a list, which does not say who assists. */
    ApplicationRow row(Application application) {
        return new ApplicationRow(application, form.projectName(application.answers()).orElse(null), round(application), null);
    }

    ApplicationRow row(Actor actor, Application application) {
        return row(application).with(assisted.of(actor, application));
    }

    /** With the deadline that the application has now. */
    ApplicationRow rowWithDeadline(Actor actor, Application application) {
        return row(actor, application).in(deadlines.forOne(round(application), application.reference()));
    }

    boolean roundHasClosed(Application application) {
        return deadlines.haveClosed(round(application), application.reference(), clock.instant());
    }

    SectionsView sections(Actor actor, Application application) {
        Form asked = form.of(application);
        Map<String, List<PageState>> sections = new LinkedHashMap<>();
        List<PageState> states = pages.states(asked, application.answers(), form.context(application));
        states.forEach(state -> sections.computeIfAbsent(state.section(), section -> new ArrayList<>()).add(state));
        return new SectionsView(rowWithDeadline(actor, application), sections, savedBy(application),
                (int) states.stream().filter(state -> state.status() == PageState.Status.COMPLETED).count(), states.size());
    }

    FollowView follow(Actor actor, Application application) {
        String reference = application.reference();
        ApplicationRow row = application.status() == Status.IN_PROGRESS ? rowWithDeadline(actor, application) : row(actor, application);
        return new FollowView(row, row.status(),
                timeline.of(reference, Audience.SHARED), notes.of(reference, Audience.SHARED), messages.of(reference),
                requests.openOf(reference).orElse(null),
                isTold(application) ? application.exitReason() : null,
                isTold(application) ? judgements.decisionOf(reference).orElse(null) : null,
                isTold(application) ? judgements.feedbackOf(reference).orElse(null) : null,
                appeals.of(reference).orElse(null), makeAppeal.openUntil(application).orElse(null), clock.instant());
    }

    /** True once there is an outcome that the applicant was told; an appeal against it does not take it back. */
    private static boolean isTold(Application application) {
        return application.status().isOutcome() || application.status() == Status.APPEALED;
    }

    private Round round(Application application) {
        return rounds.byId(application.roundId());
    }

    /** Name of whoever saved it last. */
    String savedBy(Application application) {
        return nameOf(application.savedBy());
    }

    private String nameOf(UUID personId) {
        return names.namesOf(Set.of(personId)).getOrDefault(personId, "");
    }

    /** The task list of sections of a draft. */
    public record SectionsView(ApplicationRow row, Map<String, List<PageState>> sections, String savedBy, int completed, int of) {

        public boolean isComplete() {
            return completed == of;
        }
    }

    /**
     * A sent application as its applicant follows it; also a draft that was not sent in time.
     *
     * @param request     null unless information is wanted
     * @param reason      of the outcome; null until it is told, as are the decision and the feedback
     * @param appeal      null if none was made
     * @param appealUntil null if none can be made
     */
    public record FollowView(ApplicationRow row, Status status, List<TimelineEntry> timeline, List<Note> notes,
                             List<SentMessage> messages, InformationRequest request, String reason,
                             Decision decision, Feedback feedback, Appeal appeal, Instant appealUntil, Instant now) {

        public boolean missedDeadline() {
            return status == Status.IN_PROGRESS;
        }

        /** The part of the message keys that tells where it stands. */
        public String state() {
            return status == Status.LAPSED && row.application().closedAt() != null ? "closed-lapsed" : status.key();
        }

        public boolean mayWithdraw() {
            return !status.isFinal() && !row.isForAnother();
        }
    }
}
