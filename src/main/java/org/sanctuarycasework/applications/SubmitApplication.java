package org.sanctuarycasework.applications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
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
    private final Assistances assistances;
    private final AssistanceInWords words;
    private final Rounds rounds;
    private final Deadlines deadlines;
    private final ApplicationProcess process;
    private final ApplicationMoney money;
    private final Journal journal;
    private final ApplicantMail mail;
    private final Clock clock;

    SubmitApplication(OwnApplications own, ApplicationForm form, Submissions submissions, Assistances assistances,
                      AssistanceInWords words, Rounds rounds, Deadlines deadlines, ApplicationProcess process,
                      ApplicationMoney money, Journal journal, ApplicantMail mail, Clock clock) {
        this.own = own;
        this.form = form;
        this.submissions = submissions;
        this.assistances = assistances;
        this.words = words;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.process = process;
        this.money = money;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /** As {@link #submit(Actor, String, Integer)}, whatever the answers are by now. */
    public void submit(Actor actor, String reference) {
        submit(actor, reference, null);
    }

    /**
     * Sending a second time changes nothing.
     *
     * @param read the {@link Application#version} of the answers that the actor checked; null if they need not be the same
     * @throws RoundClosed       a second or more after the deadline; the draft stays readable
     * @throws AnswersIncomplete if an answer is missing or wrong
     * @throws AnswersChanged    if a colleague changed an answer since the actor read them
     * @throws NotAllowed        if the actor may not sign for the organisation
     */
    public void submit(Actor actor, String reference, Integer read) {
        Application application = own.lockAsMember(actor, reference);
        if (application.status() == Status.CHECKS) {
            return;
        }
        if (!actor.signatoryFor().contains(application.organisationId())) {
            throw new NotAllowed("applications.submit.not-a-signatory");
        }
        Round round = send(application, actor, read);
        journal.write(application, actor, "submitted");
        tell(application, actor, round);
    }

    /**
     * An officer who fills in for the organisation sends it, once somebody who may sign has made the declaration. Throws
     * as {@link #submit(Actor, String, Integer)} does.
     */
    public void submitFor(Actor officer, String reference, Declaration declaration, Integer read) {
        Application application = own.lockToSend(officer, reference);
        if (application.status() == Status.CHECKS) {
            return;
        }
        if (!application.isAssistedBy(officer)) {
            throw new NotAllowed("applications.assisted.not-an-officer");
        }
        if (declaration.on().isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("The declaration has to be made before it is sent");
        }
        Assistance assistance = assistances.openOf(reference).orElseThrow();
        Round round = send(application, officer, read);
        assistances.declare(assistance, declaration);
        journal.write(application, officer, Audience.SHARED, "submitted-for", words.of(assistance, application, declaration));
        tell(application, officer, round);
    }

    private Round send(Application application, Actor actor, Integer read) {
        Instant now = clock.instant();
        Round round = rounds.byId(application.roundId());
        if (deadlines.haveClosed(round, application.reference(), now)) {
            throw new RoundClosed(deadlines.forOne(round, application.reference()));
        }
        if (read != null && read != application.version()) {
            throw new AnswersChanged(application.reference());
        }
        form.requireComplete(application);
        application.submit(ApplicationMoney.asked(application.answers()), actor, now);
        return round;
    }

    private void tell(Application application, Actor actor, Round round) {
        money.asked(application, actor);
        submissions.keep(application, actor, application.submittedAt());
        mail.send(application, "application-received", Map.of("decision", Moments.day(round.decisionOn())));
        process.submitted(application, round);
    }
}
