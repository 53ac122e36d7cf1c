package org.sanctuarycasework.applications;

import java.time.Clock;

import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;

/** Lets an application lapse that waited too long for information; an officer can revive it. */
@ProcessStep
public class LapseApplication {

    private final Applications applications;
    private final InformationRequests requests;
    private final Submissions submissions;
    private final ApplicationForm form;
    private final ApplicationFiles files;
    private final Journal journal;
    private final ApplicantMail mail;
    private final Clock clock;

    LapseApplication(Applications applications, InformationRequests requests, Submissions submissions,
                     ApplicationForm form, ApplicationFiles files, Journal journal, ApplicantMail mail,
                     Clock clock) {
        this.applications = applications;
        this.requests = requests;
        this.submissions = submissions;
        this.form = form;
        this.files = files;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    public void lapse(String reference) {
        Application application = applications.lock(reference).orElseThrow();
        application.lapse(submissions.newest(reference));
        files.putBack(form.of(application), application);
        journal.write(application, Actor.SYSTEM, "lapsed");
        requests.close(reference, "LAPSED", clock.instant());
        mail.send(application, "application-lapsed");
    }
}
