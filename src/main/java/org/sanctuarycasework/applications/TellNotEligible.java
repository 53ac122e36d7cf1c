package org.sanctuarycasework.applications;

import java.time.Instant;
import java.util.Optional;

import org.sanctuarycasework.engine.ProcessStep;

/** Tells the applicant by mail that the fund cannot take the application. */
@ProcessStep
public class TellNotEligible {

    private final Applications applications;
    private final AppealTimes times;
    private final ApplicantMail mail;

    TellNotEligible(Applications applications, AppealTimes times, ApplicantMail mail) {
        this.applications = applications;
        this.times = times;
        this.mail = mail;
    }

    /** @return until when it can be appealed; empty if it cannot */
    public Optional<Instant> tell(String reference) {
        Application application = applications.lock(reference).orElseThrow();
        mail.send(application, "outcome-not-eligible");
        return times.closesAt(application);
    }
}
