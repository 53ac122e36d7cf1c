package org.sanctuarycasework.applications;

import org.sanctuarycasework.engine.ProcessStep;

/** Tells the applicant by mail that there is an answer to the appeal. */
@ProcessStep
public class TellAppealOutcome {

    private final Applications applications;
    private final ApplicantMail mail;

    TellAppealOutcome(Applications applications, ApplicantMail mail) {
        this.applications = applications;
        this.mail = mail;
    }

    public void tell(String reference) {
        mail.send(applications.lock(reference).orElseThrow(), "appeal-heard");
    }
}
