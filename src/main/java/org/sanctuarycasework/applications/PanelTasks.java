package org.sanctuarycasework.applications;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.sanctuarycasework.funds.Money;
import org.sanctuarycasework.funds.PotOverspent;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.tasks.ClaimedTasks;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.TaskTaken;
import org.sanctuarycasework.tasks.WorkItem;
import org.springframework.stereotype.Component;

/** Takes the same task of many applications and finishes each; the first that cannot be finished stops all of them. */
@Component
class PanelTasks {

    private final ClaimedTasks claimed;
    private final Applications applications;

    PanelTasks(ClaimedTasks claimed, Applications applications) {
        this.claimed = claimed;
        this.applications = applications;
    }

    /** In the order of their references, so that two panels at once wait for each other instead of blocking each other. */
    void finishAll(Actor actor, String task, List<Proposal> proposals, Finish finish) {
        proposals.stream().sorted(Comparator.comparing(Proposal::reference)).forEach(proposal -> {
            Application application = applications.lock(proposal.reference())
                    .orElseThrow(() -> new PanelRefused(proposal.reference(), "applications.panel.moved-on"));
            try {
                finish.one(application, claimed.take(actor, proposal.reference(), task), proposal);
            } catch (TaskNotFound gone) {
                throw new PanelRefused(proposal.reference(), "applications.panel.moved-on");
            } catch (TaskTaken taken) {
                throw new PanelRefused(proposal.reference(), "applications.panel.taken");
            } catch (NotAllowed closed) {
                throw new PanelRefused(proposal.reference(), closed.getMessage());
            } catch (PotOverspent overspent) {
                throw new PanelRefused(proposal.reference(), "applications.panel.overspent." + overspent.money().name().toLowerCase(Locale.ROOT),
                        overspent.pot(), Money.inWords(overspent.left()));
            }
        });
    }

    /** What is done with one of them. */
    interface Finish {

        void one(Application application, WorkItem task, Proposal proposal);
    }
}
