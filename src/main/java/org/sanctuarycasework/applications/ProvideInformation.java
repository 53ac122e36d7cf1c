package org.sanctuarycasework.applications;

import java.time.Clock;

import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** The organisation sends what the officer asked for. */
@UseCase
public class ProvideInformation {

    private final OwnApplications own;
    private final ApplicationForm form;
    private final InformationRequests requests;
    private final Submissions submissions;
    private final ApplicationProcess process;
    private final ApplicationMoney money;
    private final Journal journal;
    private final ApplicantMail mail;
    private final Clock clock;

    ProvideInformation(OwnApplications own, ApplicationForm form, InformationRequests requests,
                       Submissions submissions, ApplicationProcess process, ApplicationMoney money, Journal journal,
                       ApplicantMail mail, Clock clock) {
        this.own = own;
        this.form = form;
        this.requests = requests;
        this.submissions = submissions;
        this.process = process;
        this.money = money;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Sending a second time changes nothing.
     *
     * @throws AnswersIncomplete if an answer is missing or wrong
     * @throws WrongStage        if the application has lapsed or moved on meanwhile
     */
    public void provide(Actor actor, String reference) {
        Application application = own.lock(actor, reference);
        if (application.status() == Status.CHECKS) {
            return;
        }
        form.requireComplete(application);
        application.informationProvided(ApplicationMoney.asked(application.answers()));
        journal.write(application, actor, "information-provided");
        money.asked(application, actor);
        requests.close(reference, "ANSWERED", clock.instant());
        submissions.keep(application, actor, clock.instant());
        mail.send(application, "information-received");
        process.informationProvided(application);
    }
}
