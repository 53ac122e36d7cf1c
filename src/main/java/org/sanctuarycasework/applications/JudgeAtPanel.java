package org.sanctuarycasework.applications;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.cases.Refused;
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
    private final ApplicationMoney money;

    JudgeAtPanel(ClaimedTasks claimed, Applications applications, Recommending recommending, Deciding deciding,
                 ApplicationMoney money) {
        this.claimed = claimed;
        this.applications = applications;
        this.recommending = recommending;
        this.deciding = deciding;
        this.money = money;
    }

    /**
     * Goes by the references, so that two who do this at once wait for each other instead of blocking each other.
     *
     * @param meeting of Mayor and Cabinet, where they decide; null otherwise
     * @throws PanelRefused naming the application that cannot be recommended or decided like this
     */
    public void judge(Actor actor, List<Proposal> proposals, Meeting meeting) {
        Map<String, Integer> offered = new HashMap<>();
        proposals.stream().sorted(Comparator.comparing(Proposal::reference))
                .forEach(proposal -> judge(actor, proposal, meeting, offered));
    }

    /** @param offered how many of the others were offered a grant before this one, by the name of the pot */
    private void judge(Actor actor, Proposal proposal, Meeting meeting, Map<String, Integer> offered) {
        String reference = proposal.reference();
        Application application = applications.lock(reference)
                .orElseThrow(() -> new PanelRefused(reference, "applications.panel.moved-on"));
        try {
            WorkItem task = claimed.take(actor, reference, proposal.taskId());
            switch (task.task()) {
                case DecideApplication.TASK ->
                        deciding.decide(actor, application, task, proposal.outcome(), proposal.amount(), proposal.reason(), meeting);
                case RecommendOutcome.TASK ->
                        recommending.recommend(actor, application, task.id(), proposal.outcome(), proposal.amount(), proposal.reason());
                default -> throw new TaskNotFound(task.id());
            }
        } catch (TaskNotFound gone) {
            throw new PanelRefused(reference, "applications.panel.moved-on");
        } catch (TaskTaken taken) {
            throw new PanelRefused(reference, "applications.panel.taken");
        } catch (NotAllowed closed) {
            throw new PanelRefused(reference, closed.getMessage());
        } catch (Refused refused) {
            throw new PanelRefused(reference, refused.messageKey(), refused.arguments());
        } catch (PotOverspent overspent) {
            throw PanelRefused.overspent(reference, overspent, offered.getOrDefault(overspent.pot(), 0));
        }
        if (proposal.outcome() == Outcome.OFFER) {
            offered.merge(money.potName(application), 1, Integer::sum);
        }
    }
}
