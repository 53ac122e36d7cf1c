package org.sanctuarycasework.applications;

import java.util.Comparator;
import java.util.List;

import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.funds.PotOverspent;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.tasks.ClaimedTasks;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.TaskTaken;
import org.sanctuarycasework.tasks.WorkItem;

/** Records recommendations and decisions about several applications at once: all of them or none. */
@UseCase
public class JudgeAtPanel {

    private final ClaimedTasks claimed;
    private final Applications applications;
    private final Recommending recommending;
    private final Deciding deciding;

    JudgeAtPanel(ClaimedTasks claimed, Applications applications, Recommending recommending, Deciding deciding) {
        this.claimed = claimed;
        this.applications = applications;
        this.recommending = recommending;
        this.deciding = deciding;
    }

    /**
     * Goes by the references, so that two who do this at once wait for each other instead of blocking each other.
     *
     * @param meeting of Mayor and Cabinet, where they decide; null otherwise
     * @throws PanelRefused naming the application that cannot be recommended or decided like this
     */
    public void judge(Actor actor, List<Proposal> proposals, Meeting meeting) {
        proposals.stream().sorted(Comparator.comparing(Proposal::reference))
                .forEach(proposal -> judge(actor, proposal, meeting));
    }

    private void judge(Actor actor, Proposal proposal, Meeting meeting) {
        String reference = proposal.reference();
        Application application = applications.lock(reference)
                .orElseThrow(() -> new PanelRefused(reference, "applications.panel.moved-on"));
        try {
            WorkItem task = claimed.take(actor, reference, proposal.task());
            if (task.task().equals(DecideApplication.TASK)) {
                deciding.decide(actor, application, task, proposal.outcome(), proposal.amount(), proposal.reason(), meeting);
            } else {
                recommending.recommend(actor, application, task.id(), proposal.outcome(), proposal.amount(), proposal.reason());
            }
        } catch (TaskNotFound gone) {
            throw new PanelRefused(reference, "applications.panel.moved-on");
        } catch (TaskTaken taken) {
            throw new PanelRefused(reference, "applications.panel.taken");
        } catch (NotAllowed closed) {
            throw new PanelRefused(reference, closed.getMessage());
        } catch (PotOverspent overspent) {
            throw PanelRefused.overspent(reference, overspent);
        }
    }
}
