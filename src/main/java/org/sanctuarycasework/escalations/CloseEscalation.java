package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.time.Instant;

import org.sanctuarycasework.deadlines.WorkingDays;
import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Actor;

/** Every service has answered, and the answers stand: the escalation is closed, and the partner asked for the outcome. */
@ProcessStep
public class CloseEscalation {

    /** Working days in which the partner is asked for the outcome. */
    private static final int DAYS_TO_REPORT = 5;

    private final Escalations escalations;
    private final Stages stages;
    private final EscalationJournal journal;
    private final EscalationMail mail;
    private final WorkingDays workingDays;
    private final Clock clock;

    CloseEscalation(Escalations escalations, Stages stages, EscalationJournal journal, EscalationMail mail,
                    WorkingDays workingDays, Clock clock) {
        this.escalations = escalations;
        this.stages = stages;
        this.journal = journal;
        this.mail = mail;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @return until when the partner is asked for the outcome */
    public Instant close(String reference) {
        Escalation escalation = escalations.lock(reference).orElseThrow();
        Instant now = clock.instant();
        escalation.close(now);
        stages.endAll(reference, "closed", now);
        journal.write(escalation, Actor.SYSTEM, "escalation-closed");
        Instant reportBy = workingDays.endOf(DAYS_TO_REPORT, now);
        mail.toPartner(escalation, "escalation-closed", reportBy);
        return reportBy;
    }
}
