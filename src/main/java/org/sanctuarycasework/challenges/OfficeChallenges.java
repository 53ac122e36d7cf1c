package org.sanctuarycasework.challenges;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimedTasks;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.stereotype.Component;

/** How every use case begins that does a task of a challenge: holds the challenge, then checks the task. */
@Component
class OfficeChallenges {

    private final WorkItems items;
    private final ClaimedTasks claimed;
    private final LegalChallenges challenges;

    OfficeChallenges(WorkItems items, ClaimedTasks claimed, LegalChallenges challenges) {
        this.items = items;
        this.claimed = claimed;
        this.challenges = challenges;
    }

    /** Throws what {@link ClaimedTasks#require} throws. */
    LegalChallenge begin(Actor actor, String taskId, String task) {
        WorkItem item = items.byId(taskId).orElseThrow(() -> new TaskNotFound(taskId));
        LegalChallenge challenge = challenges.lock(item.caseReference()).orElseThrow(() -> new TaskNotFound(taskId));
        claimed.require(actor, taskId, task);
        return challenge;
    }
}
