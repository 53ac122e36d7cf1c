package org.sanctuarycasework.challenges;

import java.util.Map;

import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.KeptFrom;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.escalations.LeaveEscalation;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.ClaimedTasks;

/**
 * A legal officer, or a manager who was asked for input, knows the household: from now on the challenge and its escalation
 * are closed to them, and what they had claimed waits for their team.
 */
@UseCase
public class LeaveChallenge {

    private final CaseAccess access;
    private final LegalChallenges challenges;
    private final KeptFrom keptFrom;
    private final ClaimedTasks claimed;
    private final LeaveEscalation leaveEscalation;
    private final ChallengeJournal journal;

    LeaveChallenge(CaseAccess access, LegalChallenges challenges, KeptFrom keptFrom, ClaimedTasks claimed, LeaveEscalation leaveEscalation,
                   ChallengeJournal journal) {
        this.access = access;
        this.challenges = challenges;
        this.keptFrom = keptFrom;
        this.claimed = claimed;
        this.leaveEscalation = leaveEscalation;
        this.journal = journal;
    }

    /**
     * Saying it twice is saying it once.
     *
     * @throws CaseNotFound if the actor may not read it
     */
    public void leave(Actor actor, String reference) {
        LegalChallenge challenge = challenges.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        if (keptFrom.saidSo(actor, reference)) {
            return;
        }
        access.require(actor, reference);
        journal.write(challenge, actor, "challenge-stepped-aside");
        claimed.leave(actor, reference);
        if (challenge.escalationReference() != null) {
            leaveEscalation.leaveWith(actor, challenge.escalationReference());
        }
    }
}
