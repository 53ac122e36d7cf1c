package org.sanctuarycasework.applications;

import java.util.List;

import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;

/** Records what the panel recommends for several applications at once: all of them or none. */
@UseCase
public class RecommendAtPanel {

    private final PanelTasks tasks;
    private final Recommending recommending;

    RecommendAtPanel(PanelTasks tasks, Recommending recommending) {
        this.tasks = tasks;
        this.recommending = recommending;
    }

    /**
     * @throws NotAllowed   unless a grants officer or manager asks
     * @throws PanelRefused naming the application that cannot be recommended like this
     */
    public void recommend(Actor actor, List<Proposal> proposals) {
        if (!actor.is(Role.GRANTS_OFFICER, Role.GRANTS_MANAGER)) {
            throw new NotAllowed("applications.panel.grants-staff-only");
        }
        tasks.finishAll(actor, RecommendOutcome.TASK, proposals, (application, task, proposal) ->
                recommending.recommend(actor, application, task.id(), proposal.outcome(), proposal.amount(), proposal.reason()));
    }
}
