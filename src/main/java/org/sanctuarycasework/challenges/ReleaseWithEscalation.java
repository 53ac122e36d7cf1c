package org.sanctuarycasework.challenges;

import org.sanctuarycasework.escalations.HouseholdKnown;
import org.sanctuarycasework.tasks.ClaimedTasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever knows the household of an escalation keeps no task in the challenges about it, which are closed to them as well. */
@Component
class ReleaseWithEscalation {

    private final LegalChallenges challenges;
    private final ClaimedTasks claimed;

    ReleaseWithEscalation(LegalChallenges challenges, ClaimedTasks claimed) {
        this.challenges = challenges;
        this.claimed = claimed;
    }

    @EventListener
    public void release(HouseholdKnown known) {
        challenges.inWorkOf(known.actor().personId(), known.reference()).forEach(challenge -> claimed.leave(known.actor(), challenge));
    }
}
