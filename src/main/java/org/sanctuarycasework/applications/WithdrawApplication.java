package org.sanctuarycasework.applications;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** The organisation takes its application back, at any stage until it has ended. */
@UseCase
public class WithdrawApplication {

    private final OwnApplications own;
    private final InformationRequests requests;
    private final ApplicationProcess process;
    private final ApplicationMoney money;
    private final Journal journal;
    private final ApplicantMail mail;
    private final Clock clock;

    WithdrawApplication(OwnApplications own, InformationRequests requests, ApplicationProcess process,
                        ApplicationMoney money, Journal journal, ApplicantMail mail, Clock clock) {
        this.own = own;
        this.requests = requests;
        this.process = process;
        this.money = money;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Withdrawing a second time changes nothing.
     *
     * @param reason in the applicant's words, may be empty
     * @throws Refused    if the reason is too long
     * @throws WrongStage if it was declined or found not eligible meanwhile
     */
    public void withdraw(Actor actor, String reference, String reason) {
        Application application = own.lockAsMember(actor, reference);
        if (application.status() == Status.WITHDRAWN) {
            return;
        }
        String why = Reasons.optional(reason, "applications.withdraw");
        application.end(Status.WITHDRAWN, why, clock.instant());
        journal.write(application, actor, Audience.SHARED, "withdrawn", Map.of("reason", why));
        requests.close(reference, "WITHDRAWN", clock.instant());
        money.givenBack(application, actor);
        mail.send(application, "application-withdrawn");
        process.withdrawn(application);
    }
}
