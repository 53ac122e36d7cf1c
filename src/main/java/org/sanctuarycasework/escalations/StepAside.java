package org.sanctuarycasework.escalations;

import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimedTasks;

/** An officer knows the household: from now on the case is closed to them, and what they had claimed waits for their team. */
@UseCase
public class StepAside {

    private final CaseAccess access;
    private final Escalations escalations;
    private final ClaimedTasks claimed;
    private final Readers readers;
    private final EscalationJournal journal;

    StepAside(CaseAccess access, Escalations escalations, ClaimedTasks claimed, Readers readers, EscalationJournal journal) {
        this.access = access;
        this.escalations = escalations;
        this.claimed = claimed;
        this.readers = readers;
        this.journal = journal;
    }

    /** @throws CaseNotFound if the actor may not read it */
    public void stepAside(Actor actor, String reference) {
        Escalation escalation = escalations.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        access.require(actor, reference);
        journal.write(escalation, actor, Audience.INTERNAL, "escalation-stepped-aside", Map.of());
        readers.closeTo(reference, actor);
        claimed.leave(actor, reference);
    }
}
