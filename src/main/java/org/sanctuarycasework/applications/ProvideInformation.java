package org.sanctuarycasework.applications;

import java.time.Clock;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** The organisation, or the officer who fills in for it, sends what was asked for. */
@UseCase
public class ProvideInformation {

    private final OwnApplications own;
    private final ApplicationForm form;
    private final InformationRequests requests;
    private final Submissions submissions;
    private final Assistances assistances;
    private final AssistanceInWords words;
    private final ApplicationProcess process;
    private final ApplicationMoney money;
    private final Journal journal;
    private final ApplicantMail mail;
    private final Clock clock;

    ProvideInformation(OwnApplications own, ApplicationForm form, InformationRequests requests,
                       Submissions submissions, Assistances assistances, AssistanceInWords words,
                       ApplicationProcess process, ApplicationMoney money, Journal journal, ApplicantMail mail,
                       Clock clock) {
        this.own = own;
        this.form = form;
        this.requests = requests;
        this.submissions = submissions;
        this.assistances = assistances;
        this.words = words;
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
    public Application provide(Actor actor, String reference) {
        Application application = own.lockToSend(actor, reference);
        if (application.status() == Status.CHECKS) {
            return application;
        }
        form.requireComplete(application);
        Assistance assistance = application.isAssistedBy(actor) ? assistances.openOf(reference).orElseThrow() : null;
        application.informationProvided(ApplicationMoney.asked(application.answers()));
        if (assistance == null) {
            journal.write(application, actor, "information-provided");
        } else {
            journal.write(application, actor, Audience.SHARED, "information-provided-for", words.of(assistance, application));
        }
        money.asked(application, actor);
        requests.close(reference, "ANSWERED", clock.instant());
        submissions.keep(application, actor, clock.instant());
        mail.send(application, "information-received");
        process.informationProvided(application);
        return application;
    }
}
