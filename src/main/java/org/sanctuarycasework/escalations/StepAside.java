package org.sanctuarycasework.escalations;

import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.KeptFrom;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;

/**
 * An officer knows the household: from now on the case is closed to them, and what they had claimed waits for their team.
 * Who has said so before changes nothing.
 */
@UseCase
public class StepAside {

    private final CaseAccess access;
    private final Escalations escalations;
    private final WorkItems items;
    private final KeptFrom keptFrom;
    private final LeaveEscalation leaveEscalation;

    StepAside(CaseAccess access, Escalations escalations, WorkItems items, KeptFrom keptFrom, LeaveEscalation leaveEscalation) {
        this.access = access;
        this.escalations = escalations;
        this.items = items;
        this.keptFrom = keptFrom;
        this.leaveEscalation = leaveEscalation;
    }

    /** @throws CaseNotFound if the actor may not read it */
    public void stepAside(Actor actor, String reference) {
        Escalation escalation = escalations.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        if (!keptFrom.saidSo(actor, reference)) {
            access.require(actor, reference);
            leaveEscalation.leave(escalation, actor);
        }
    }

    /**
     * The same for whoever has a task of the case without being on it.
     *
     * @return the reference of the case
     * @throws TaskNotFound if it is for no team of the actor, or of another kind of case
     */
    public String stepAsideFromTask(Actor actor, String taskId) {
        WorkItem item = items.byId(taskId).orElseThrow(() -> new TaskNotFound(taskId));
        Escalation escalation = escalations.lock(item.caseReference()).orElseThrow(() -> new TaskNotFound(taskId));
        if (!keptFrom.saidSo(actor, item.caseReference())) {
            items.require(actor, taskId);
            leaveEscalation.leave(escalation, actor);
        }
        return item.caseReference();
    }
}
