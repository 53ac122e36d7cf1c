package org.sanctuarycasework.referrals;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.engine.UseCasePart;
import org.sanctuarycasework.escalations.Escalation;
import org.sanctuarycasework.people.Actor;

/** An escalation was raised from a referral, which is closed by that; part of raising it. */
@UseCasePart
class EscalateReferral {

    private final OwnReferrals own;
    private final ReferralProcess process;
    private final ReferralJournal journal;
    private final Clock clock;

    EscalateReferral(OwnReferrals own, ReferralProcess process, ReferralJournal journal, Clock clock) {
        this.own = own;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * One that was taken back or escalated meanwhile stays as it is: what somebody wrote for tonight is never turned away
     * for it.
     *
     * @throws CaseNotFound unless it is the actor's organisation's, and that is the one which raised the escalation
     */
    public void escalate(Actor actor, String reference, Escalation escalation) {
        Referral referral = own.lock(actor, reference);
        if (!referral.organisationId().equals(escalation.organisationId())) {
            throw new CaseNotFound(reference);
        }
        if (!referral.mayBeEscalated()) {
            return;
        }
        referral.escalate(escalation.reference(), clock.instant());
        journal.write(referral, actor, "referral-escalated", Map.of("escalation", escalation.reference()));
        process.escalated(referral);
    }
}
