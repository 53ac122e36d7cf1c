package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.util.Set;

import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** A manager who had no part in an escalation confirms or rejects that a household slept outside to whom a duty was owed. */
@UseCase
public class ReviewBreach {

    /** Id of its task in the process model. */
    public static final String TASK = "reviewBreach";

    /** What a review writes in the timeline. */
    static final Set<String> FOUND = Set.of("escalation-breach-confirmed", "escalation-breach-rejected");

    private final OfficeEscalations office;
    private final PossibleBreaches breaches;
    private final EscalationProcess process;
    private final EscalationJournal journal;
    private final EscalationMail mail;
    private final Clock clock;

    ReviewBreach(OfficeEscalations office, PossibleBreaches breaches, EscalationProcess process, EscalationJournal journal,
                 EscalationMail mail, Clock clock) {
        this.office = office;
        this.breaches = breaches;
        this.process = process;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /** @param reason that the partner reads */
    public void review(Actor actor, String taskId, boolean confirmed, String reason) {
        Escalation escalation = office.begin(actor, taskId, TASK);
        breaches.review(escalation.reference(), actor, confirmed, reason, clock.instant());
        journal.write(escalation, actor, confirmed ? "escalation-breach-confirmed" : "escalation-breach-rejected");
        mail.toPartner(escalation, "escalation-breach-reviewed");
        process.breachReviewed(taskId);
    }
}
