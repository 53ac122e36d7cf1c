package org.sanctuarycasework.applications;

import org.sanctuarycasework.engine.ProcessStep;

/** Tells the applicant by mail that the fund cannot take the application. */
@ProcessStep
public class TellNotEligible {

    private final Applications applications;
    private final ApplicantMail mail;

    TellNotEligible(Applications applications, ApplicantMail mail) {
        this.applications = applications;
        this.mail = mail;
    }

    public void tell(String reference) {
        mail.send(applications.lock(reference).orElseThrow(), "outcome-not-eligible");
    }
}
