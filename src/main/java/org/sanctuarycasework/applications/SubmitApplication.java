package org.sanctuarycasework.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.funds.Deadlines;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** Sends a declared application: from now on it is the council's turn. */
@UseCase
public class SubmitApplication {

    private final OwnApplications own;
    private final ApplicationForm form;
    private final Submissions submissions;
    private final Rounds rounds;
    private final Deadlines deadlines;
    private final ApplicationProcess process;
    private final ApplicationMoney money;
    private final Journal journal;
    private final ApplicantMail mail;
    private final Clock clock;

    SubmitApplication(OwnApplications own, ApplicationForm form, Submissions submissions, Rounds rounds, Deadlines deadlines,
                      ApplicationProcess process, ApplicationMoney money, Journal journal, ApplicantMail mail, Clock clock) {
        this.own = own;
        this.form = form;
        this.submissions = submissions;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.process = process;
        this.money = money;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Sending a second time changes nothing.
     *
     * @throws RoundClosed       a second or more after the deadline; the draft stays readable
     * @throws AnswersIncomplete if an answer is missing or wrong
     * @throws NotAllowed        if the actor may not sign for the organisation
     */
    public void submit(Actor actor, String reference) {
        Application application = own.lock(actor, reference);
        if (application.status() == Status.CHECKS) {
            return;
        }
        if (!actor.signatoryFor().contains(application.organisationId())) {
            throw new NotAllowed("applications.submit.not-a-signatory");
        }
        Instant now = clock.instant();
        Round round = rounds.byId(application.roundId());
        if (deadlines.haveClosed(round, reference, now)) {
            throw new RoundClosed(deadlines.forOne(round, reference));
        }
        form.requireComplete(application);
        application.submit(ApplicationMoney.asked(application.answers()), actor, now);
        journal.write(application, actor, "submitted");
        money.asked(application, actor);
        submissions.keep(application, actor, now);
        mail.send(application, "application-received", Map.of("decision", Moments.day(round.decisionOn())));
        process.submitted(application, round);
    }
}
