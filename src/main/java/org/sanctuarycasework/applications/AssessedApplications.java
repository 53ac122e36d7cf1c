package org.sanctuarycasework.applications;

import org.sanctuarycasework.assessments.AssessedCases;
import org.sanctuarycasework.assessments.AssessmentAgreed;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.funds.Rounds;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lends applications to the people who assess them, and takes them back with the score that was agreed. */
@Component
class AssessedApplications implements AssessedCases {

    private final Applications applications;
    private final Rounds rounds;
    private final Journal journal;

    AssessedApplications(Applications applications, Rounds rounds, Journal journal) {
        this.applications = applications;
        this.rounds = rounds;
        this.journal = journal;
    }

    @Override
    public Assessed lock(String reference) {
        return assessed(applications.lock(reference).orElseThrow(() -> new CaseNotFound(reference)));
    }

    @Override
    public Assessed of(String reference) {
        return assessed(applications.findById(reference).orElseThrow(() -> new CaseNotFound(reference)));
    }

    @EventListener
    void goOn(AssessmentAgreed assessment) {
        Application application = applications.lock(assessment.agreed().reference()).orElseThrow();
        application.assessed(assessment.agreed().total());
        journal.keep(application);
    }

    private Assessed assessed(Application application) {
        return new Assessed(application.reference(), application.organisationId(), rounds.byId(application.roundId()));
    }
}
