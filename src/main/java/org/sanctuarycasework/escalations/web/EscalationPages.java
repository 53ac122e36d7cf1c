package org.sanctuarycasework.escalations.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.CaseReads;
import org.sanctuarycasework.cases.LegalHold;
import org.sanctuarycasework.cases.Note;
import org.sanctuarycasework.cases.Notes;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.deadlines.LimitsInWords;
import org.sanctuarycasework.documents.Document;
import org.sanctuarycasework.documents.Documents;
import org.sanctuarycasework.escalations.AnswerTimes;
import org.sanctuarycasework.escalations.Escalation;
import org.sanctuarycasework.escalations.EscalationDetails.Details;
import org.sanctuarycasework.escalations.EscalationDetails;
import org.sanctuarycasework.escalations.Escalations;
import org.sanctuarycasework.escalations.GivenAnswer;
import org.sanctuarycasework.escalations.GivenAnswers;
import org.sanctuarycasework.escalations.OpenWithReason;
import org.sanctuarycasework.escalations.OwnEscalations;
import org.sanctuarycasework.escalations.PossibleBreach;
import org.sanctuarycasework.escalations.PossibleBreaches;
import org.sanctuarycasework.escalations.RaisedFrom;
import org.sanctuarycasework.escalations.Rights;
import org.sanctuarycasework.escalations.Stage;
import org.sanctuarycasework.escalations.Stages;
import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.organisations.OrganisationDirectory.OrganisationSummary;
import org.sanctuarycasework.organisations.OrganisationDirectory;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what a page shows of an escalation, for the partner who raised it and for the council's staff. */
@Component
public class EscalationPages {

    /** The case page of an escalation; other kinds of cases have theirs under their own references. */
    static final String CASE = "/cases/{escalation:ESC-[0-9]{4}-[0-9]+}";

    private final CaseAccess access;
    private final CaseReads reads;
    private final OpenWithReason openWithReason;
    private final Escalations escalations;
    private final OwnEscalations own;
    private final EscalationDetails details;
    private final Stages stages;
    private final GivenAnswers answers;
    private final PossibleBreaches breaches;
    private final Notes notes;
    private final Documents documents;
    private final Timeline timeline;
    private final Forms forms;
    private final FormPages pages;
    private final RaisedFrom raisedFrom;
    private final Rights rights;
    private final LimitsInWords limits;
    private final AnswerTimes times;
    private final OrganisationDirectory organisations;
    private final List<LegalHold> holds;
    private final MessageSource texts;
    private final Clock clock;

    EscalationPages(CaseAccess access, CaseReads reads, OpenWithReason openWithReason, Escalations escalations, OwnEscalations own,
                    EscalationDetails details,
                    Stages stages, GivenAnswers answers, PossibleBreaches breaches, Notes notes, Documents documents,
                    Timeline timeline, Forms forms, FormPages pages, RaisedFrom raisedFrom, Rights rights, LimitsInWords limits, AnswerTimes times,
                    OrganisationDirectory organisations, List<LegalHold> holds, MessageSource texts, Clock clock) {
        this.access = access;
        this.reads = reads;
        this.openWithReason = openWithReason;
        this.escalations = escalations;
        this.own = own;
        this.details = details;
        this.stages = stages;
        this.answers = answers;
        this.breaches = breaches;
        this.notes = notes;
        this.documents = documents;
        this.timeline = timeline;
        this.forms = forms;
        this.pages = pages;
        this.raisedFrom = raisedFrom;
        this.rights = rights;
        this.limits = limits;
        this.times = times;
        this.organisations = organisations;
        this.holds = holds;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Officers stand there as the council: a partner deals with posts, and not with people.
     *
     * @throws CaseNotFound if the actor is not of the organisation that raised it; the try is recorded
     */
    Dossier ofPartner(Actor actor, String reference) {
        return recorded(actor, reference, () -> {
            Escalation escalation = own.require(actor, reference);
            return dossier(escalation, Audience.SHARED, raisedFrom.of(reference).orElse(null), null).withNamesOnlyOf(
                    organisations.peopleEverOf(escalation.organisationId()), texts.getMessage("escalations.the-council", null, Locale.UK));
        });
    }

    /** True for a sanctuary manager who may open it with a reason, and has not. */
    boolean hasToGiveAReason(Actor actor, String reference) {
        return actor.is(Role.SANCTUARY_MANAGER) && access.findAsOffice(actor, reference).isEmpty() && openWithReason.mayBeOpened(actor, reference);
    }

    /** @throws CaseNotFound if the route did not ask the actor; the try is recorded */
    Dossier ofOffice(Actor actor, String reference) {
        return recorded(actor, reference, () -> {
            access.findAsOffice(actor, reference).orElseThrow(() -> new CaseNotFound(reference));
            return dossier(escalations.findById(reference).orElseThrow(() -> new CaseNotFound(reference)), Audience.INTERNAL, null,
                    raisedFrom.before(reference).orElse(null));
        });
    }

    private Dossier recorded(Actor actor, String reference, Supplier<Dossier> reading) {
        try {
            Dossier dossier = reading.get();
            reads.recordRead(actor, reference, openWithReason.reasonNow(actor, reference));
            return dossier;
        } catch (CaseNotFound notTheirs) {
            reads.record(actor, reference, false);
            throw notTheirs;
        }
    }

    private Dossier dossier(Escalation escalation, Audience audience, String raisedFrom, RaisedFrom.Before before) {
        String reference = escalation.reference();
        Optional<Details> written = details.of(reference);
        return new Dossier(escalation, raisedFrom, before, organisations.byIds(Set.of(escalation.organisationId())).get(0),
                written.map(this::summary).orElse(List.of()),
                written.map(answered -> answered.answers().text("caseworkerPhone")).orElse(null), stages.of(reference), answers.of(reference),
                breaches.of(reference), notes.of(reference, audience), documents.of(reference),
                timeline.of(reference, audience), audience == Audience.INTERNAL && holds.stream().anyMatch(hold -> hold.isHeld(reference)),
                rights, limits, times, clock.instant());
    }

    private List<AnsweredPage> summary(Details written) {
        return pages.summary(forms.version(written.formHash()), written.answers(), Map.of());
    }

    /**
     * An escalation with all that the reader may know about it.
     *
     * @param raisedFrom reference of the referral that it was raised from; null if there is none, and for the council's staff
     * @param before     what was tried before, for the council's staff; null if there is nothing
     * @param held       true for the council's staff while a legal hold keeps it
     * @param answered   what the partner wrote; empty once it was erased
     * @param phone      of the caseworker; null once it was erased
     */
    public record Dossier(Escalation escalation, String raisedFrom, RaisedFrom.Before before, OrganisationSummary organisation, List<AnsweredPage> answered, String phone, List<Stage> stages,
                          List<GivenAnswer> answers, List<PossibleBreach> breaches, List<Note> notes, List<Document> documents,
                          List<TimelineEntry> timeline, boolean held, Rights rights, LimitsInWords limits, AnswerTimes times, Instant now) {

        private Dossier withNamesOnlyOf(Set<UUID> people, String others) {
            return new Dossier(escalation, raisedFrom, before, organisation, answered, phone, stages, answers, breaches,
                    notes.stream().map(note -> people.contains(note.authorId()) ? note : note.by(others)).toList(), documents,
                    timeline.stream().map(entry -> entry.actorId() == null || people.contains(entry.actorId()) ? entry : entry.by(others)).toList(),
                    held, rights, limits, times, now);
        }

        public String reference() {
            return escalation.reference();
        }

        /** The turns in which an answer is wanted: those in time by when it is due, then the late ones, the highest first. */
        public List<Stage> waiting() {
            return stages.stream().filter(Stage::isOpen).sorted(Comparator.comparing((Stage stage) -> stage.missedAt() != null)
                    .thenComparing(stage -> stage.missedAt() == null ? stage.limit().ends() : Instant.MAX)
                    .thenComparing(Comparator.comparing(Stage::stage).reversed())).toList();
        }

        /** The newest finding that the partner may disagree with; null if there is none. */
        public PossibleBreach disputable() {
            return breaches.stream().filter(PossibleBreach::canBeDisputed).reduce((earlier, later) -> later).orElse(null);
        }

        /** True while a service asks the partner for more. */
        public boolean wantsInformation() {
            return stages.stream().anyMatch(Stage::isPaused);
        }

        public List<String> how(Stage stage) {
            return limits.of(stage.limit());
        }
    }
}
