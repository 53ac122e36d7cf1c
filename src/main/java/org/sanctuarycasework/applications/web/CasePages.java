package org.sanctuarycasework.applications.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctuarycasework.applications.AnsweredApplications;
import org.sanctuarycasework.applications.Appeals;
import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.ApplicationForm;
import org.sanctuarycasework.applications.Applications;
import org.sanctuarycasework.applications.Decision;
import org.sanctuarycasework.applications.Eligibility;
import org.sanctuarycasework.applications.Judgements;
import org.sanctuarycasework.applications.Recommendation;
import org.sanctuarycasework.applications.ReviveApplication;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.assessments.AgreedAssessment;
import org.sanctuarycasework.assessments.Assessment;
import org.sanctuarycasework.assessments.Assessments;
import org.sanctuarycasework.assessments.Moderation;
import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.organisations.OrganisationDirectory.OrganisationSummary;
import org.sanctuarycasework.organisations.OrganisationDirectory;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what officers see of an application, on its case page and beside each task. */
@Component
public class CasePages {

    /** The page of an application; other kinds of cases have theirs under their own references. */
    static final String ADDRESS = "/cases/{reference:NCIL-[0-9]{4}-[0-9]+}";

    private final CaseAccess access;
    private final Applications applications;
    private final ApplicationForm form;
    private final AnsweredApplications answered;
    private final Rounds rounds;
    private final OrganisationDirectory organisations;
    private final Eligibility eligibility;
    private final Assessments assessments;
    private final Judgements judgements;
    private final Appeals appeals;
    private final CaseHistory history;
    private final ReviveApplication reviveApplication;
    private final WorkItems items;
    private final Names names;
    private final Clock clock;

    CasePages(CaseAccess access, Applications applications, ApplicationForm form, AnsweredApplications answered,
              Rounds rounds, OrganisationDirectory organisations, Eligibility eligibility, Assessments assessments,
              Judgements judgements, Appeals appeals, CaseHistory history, ReviveApplication reviveApplication,
              WorkItems items, Names names, Clock clock) {
        this.access = access;
        this.applications = applications;
        this.form = form;
        this.answered = answered;
        this.rounds = rounds;
        this.organisations = organisations;
        this.eligibility = eligibility;
        this.assessments = assessments;
        this.judgements = judgements;
        this.appeals = appeals;
        this.history = history;
        this.reviveApplication = reviveApplication;
        this.items = items;
        this.names = names;
        this.clock = clock;
    }

    /** @throws CaseNotFound if the actor may not read it as an officer */
    @Transactional(readOnly = true)
    public Dossier dossier(Actor actor, String reference) {
        CaseFile file = access.require(actor, reference);
        if (!actor.isStaff() || actor.belongsTo(file.organisationId())) {
            throw new CaseNotFound(reference);
        }
        Application application = applications.findById(reference).orElseThrow();
        Judged judged = history.keepsFindingsFrom(actor, application) ? Judged.NOTHING : judged(actor, reference);
        return new Dossier(file, application, rounds.byId(application.roundId()),
                organisations.byIds(Set.of(application.organisationId())).get(0),
                form.requested(application.answers()).signum() == 0 ? "" : potName(application),
                eligibility.doubtsAbout(reference), answered.pagesAsSent(application), judged, people(judged),
                reviveApplication.isPossible(application), waitsFor(application), clock.instant());
    }

    /** Three tasks follow each other while a recommendation is prepared; elsewhere the status says which it is. */
    private String waitsFor(Application application) {
        return application.status() != Status.RECOMMENDATION ? null
                : items.openOf(application.reference()).stream().map(WorkItem::task).findFirst().orElse(null);
    }

    private Judged judged(Actor actor, String reference) {
        return new Judged(assessed(actor, reference), judgements.consultationOf(reference).orElse(null),
                judgements.feedbackOf(reference).orElse(null), judgements.recommendationOf(reference).orElse(null),
                judgements.decisionOf(reference).orElse(null), appeals.of(reference).orElse(null));
    }

    private Judged.Assessed assessed(Actor actor, String reference) {
        AgreedAssessment agreed = assessments.agreed(reference).orElse(null);
        return new Judged.Assessed(assessments.seenBy(actor, reference),
                agreed == null || !agreed.moderated() ? null : assessments.moderation(reference).orElse(null), agreed);
    }

    private String potName(Application application) {
        return (String) form.context(application).getOrDefault("potName", "");
    }

    private Map<UUID, String> people(Judged judged) {
        return names.namesOf(Stream.of(
                judged.assessed().assessments().stream().map(Assessment::assessorId),
                Stream.ofNullable(judged.assessed().moderation()).map(Moderation::moderatorId),
                Stream.ofNullable(judged.recommendation()).map(Recommendation::recommendedBy),
                Stream.ofNullable(judged.decision()).map(Decision::decidedBy))
                .flatMap(ids -> ids).collect(Collectors.toSet()));
    }

    /**
     * An application with all that is known about it.
     *
     * @param doubts   codes of the reasons for doubt that the eligibility table found
     * @param judged   what was said about it, as far as the reader may know
     * @param people   names of whoever judged, by id
     * @param waitsFor id of the task that is next, null where the status says it
     */
    public record Dossier(CaseFile file, Application application, Round round, OrganisationSummary organisation,
                          String potName, List<String> doubts, List<AnsweredPage> answers, Judged judged,
                          Map<UUID, String> people, boolean revivable, String waitsFor, Instant now) {

        public String reference() {
            return file.reference();
        }

        /** True while the organisation is asked for something, which an officer may answer for it. */
        public boolean assistable() {
            return application.status() == Status.INFORMATION_WANTED;
        }
    }
}
