package org.sanctuarycasework.applications;

import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;

/** Warns the applicant, when the date has passed, that the application will lapse. */
@ProcessStep
public class WarnApplicant {

    private final Applications applications;
    private final InformationRequests requests;
    private final Journal journal;
    private final ApplicantMail mail;

    WarnApplicant(Applications applications, InformationRequests requests, Journal journal, ApplicantMail mail) {
        this.applications = applications;
        this.requests = requests;
        this.journal = journal;
        this.mail = mail;
    }

    public void warn(String reference) {
        Application application = applications.lock(reference).orElseThrow();
        requests.openOf(reference).ifPresent(request -> {
            String lapses = Moments.full(request.lapsesAt());
            journal.write(application, Actor.SYSTEM, Audience.SHARED, "warned", Map.of("lapses", lapses));
            mail.send(application, "information-last-warning", Map.of("lapses", lapses));
        });
    }
}
