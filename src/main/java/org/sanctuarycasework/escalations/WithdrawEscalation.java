package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.time.Instant;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Notes;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** The partner takes an escalation back, as when the household has found a place. */
@UseCase
public class WithdrawEscalation {

    private final OwnEscalations own;
    private final Notes notes;
    private final Stages stages;
    private final EscalationProcess process;
    private final EscalationJournal journal;
    private final Clock clock;

    WithdrawEscalation(OwnEscalations own, Notes notes, Stages stages, EscalationProcess process, EscalationJournal journal, Clock clock) {
        this.own = own;
        this.notes = notes;
        this.stages = stages;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws CaseNotFound if it is not the actor's organisation's
     * @throws Refused      if the reason is missing or too long
     * @throws MovedOn      if it is closed already
     */
    public void withdraw(Actor actor, String reference, String reason) {
        Escalation escalation = own.lock(actor, reference);
        String words = Reasons.require(reason, "escalations.withdraw.reason");
        Instant now = clock.instant();
        escalation.withdraw(now);
        notes.add(reference, actor, now, words, Audience.SHARED);
        stages.endAll(reference, "withdrawn", now);
        journal.write(escalation, actor, "escalation-withdrawn");
        process.withdrawn(escalation);
    }
}
