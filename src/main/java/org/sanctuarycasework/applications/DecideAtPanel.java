package org.sanctuarycasework.applications;

import java.util.List;

import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** Decides several applications at once, as whoever the delegation table names for each: all of them or none. */
@UseCase
public class DecideAtPanel {

    private final PanelTasks tasks;
    private final Deciding deciding;

    DecideAtPanel(PanelTasks tasks, Deciding deciding) {
        this.tasks = tasks;
        this.deciding = deciding;
    }

    /**
     * @param meeting of Mayor and Cabinet, where they decide; null otherwise
     * @throws PanelRefused naming the application that cannot be decided like this
     */
    public void decide(Actor actor, List<Proposal> proposals, Meeting meeting) {
        tasks.finishAll(actor, DecideApplication.TASK, proposals, (application, task, proposal) ->
                deciding.decide(actor, application, task, proposal.outcome(), proposal.amount(), proposal.reason(), meeting));
    }
}
