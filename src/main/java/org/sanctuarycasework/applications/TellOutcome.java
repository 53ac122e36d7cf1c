package org.sanctuarycasework.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;

/** Makes a decision known: from now on it is the outcome, and the applicant is mailed that it is there to read. */
@ProcessStep
public class TellOutcome {

    private final Applications applications;
    private final Judgements judgements;
    private final AppealTimes times;
    private final ApplicationMoney money;
    private final Journal journal;
    private final ApplicantMail mail;
    private final Clock clock;

    TellOutcome(Applications applications, Judgements judgements, AppealTimes times, ApplicationMoney money,
                Journal journal, ApplicantMail mail, Clock clock) {
        this.applications = applications;
        this.judgements = judgements;
        this.times = times;
        this.money = money;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /** @return until when it can be appealed; empty if it cannot */
    public Optional<Instant> tell(String reference) {
        Application application = applications.lock(reference).orElseThrow();
        Decision decision = judgements.decisionOf(reference).orElseThrow();
        application.end(decision.outcome().status(), decision.reason(), clock.instant());
        journal.write(application, Actor.SYSTEM, Audience.SHARED, "outcome-" + decision.outcome().key(),
                Amounts.details(decision.amount(), decision.reason()));
        money.told(application);
        mail.send(application, "outcome-" + decision.outcome().key());
        return times.closesAt(application);
    }
}
