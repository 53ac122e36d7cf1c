package org.sanctuarycasework.applications;

import org.sanctuarycasework.engine.ProcessStep;

/** Tells the applicant by mail that the outcome is there to read. */
@ProcessStep
public class TellOutcome {

    private final Applications applications;
    private final Judgements judgements;
    private final ApplicantMail mail;

    TellOutcome(Applications applications, Judgements judgements, ApplicantMail mail) {
        this.applications = applications;
        this.judgements = judgements;
        this.mail = mail;
    }

    public void tell(String reference) {
        Application application = applications.lock(reference).orElseThrow();
        Outcome outcome = judgements.decisionOf(reference).orElseThrow().outcome();
        mail.send(application, "outcome-" + outcome.key());
    }
}
