package org.sanctuarycasework.escalations;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** The partner says where the household is now, once an escalation is closed. */
@UseCase
public class ReportOutcome {

    private final OwnEscalations own;
    private final EscalationProcess process;
    private final EscalationJournal journal;

    ReportOutcome(OwnEscalations own, EscalationProcess process, EscalationJournal journal) {
        this.own = own;
        this.process = process;
        this.journal = journal;
    }

    /**
     * @param where     key of where they are now
     * @param satisfied yes, partly or no
     * @throws CaseNotFound if it is not the actor's organisation's
     * @throws MovedOn      unless it is closed and nobody has said yet
     */
    public void report(Actor actor, String reference, String where, String satisfied) {
        Escalation escalation = own.lock(actor, reference);
        escalation.report(where, satisfied);
        journal.write(escalation, actor, "escalation-outcome-reported");
        process.outcomeReported(escalation);
    }
}
