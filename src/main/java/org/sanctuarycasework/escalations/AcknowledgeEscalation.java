package org.sanctuarycasework.escalations;

import java.time.Clock;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimedTasks;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.WorkItem;

/** Somebody on duty says “I have it”, in one press: before that nobody counts as told. */
@UseCase
public class AcknowledgeEscalation {

    /** Id of its task in the process model. */
    public static final String TASK = "acknowledgeEscalation";

    private final Escalations escalations;
    private final Readers readers;
    private final ClaimedTasks claimed;
    private final EscalationProcess process;
    private final EscalationJournal journal;
    private final EscalationMail mail;
    private final Clock clock;

    AcknowledgeEscalation(Escalations escalations, Readers readers, ClaimedTasks claimed, EscalationProcess process, EscalationJournal journal,
                          EscalationMail mail, Clock clock) {
        this.escalations = escalations;
        this.readers = readers;
        this.claimed = claimed;
        this.process = process;
        this.journal = journal;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Pressing twice changes nothing, nor does pressing after a colleague. Who only claimed the task has not pressed.
     *
     * @return false if a colleague on duty has it
     * @throws CaseNotFound if there is none
     * @throws TaskNotFound if the actor is not on duty, or it is no longer open
     */
    public boolean acknowledge(Actor actor, String reference) {
        Escalation escalation = escalations.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        if (escalation.acknowledgedBy() != null && readers.mayRead(actor, reference)) {
            return actor.isSamePersonAs(escalation.acknowledgedBy());
        }
        WorkItem task = claimed.takeOverOnly(actor, reference, TASK);
        escalation.acknowledge(actor, clock.instant());
        journal.write(escalation, actor, "escalation-acknowledged");
        mail.toPartner(escalation, "escalation-acknowledged");
        process.acknowledged(task.id());
        return true;
    }
}
