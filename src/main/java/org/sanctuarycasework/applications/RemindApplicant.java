package org.sanctuarycasework.applications;

import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;

/** Reminds the applicant that information is still wanted. */
@ProcessStep
public class RemindApplicant {

    private final Applications applications;
    private final InformationRequests requests;
    private final Journal journal;
    private final ApplicantMail mail;

    RemindApplicant(Applications applications, InformationRequests requests, Journal journal, ApplicantMail mail) {
        this.applications = applications;
        this.requests = requests;
        this.journal = journal;
        this.mail = mail;
    }

    public void remind(String reference) {
        Application application = applications.lock(reference).orElseThrow();
        requests.openOf(reference).ifPresent(request -> {
            String due = Moments.full(request.dueAt());
            journal.write(application, Actor.SYSTEM, Audience.SHARED, "reminded", Map.of("due", due));
            mail.send(application, "information-reminder", Map.of("due", due));
        });
    }
}
