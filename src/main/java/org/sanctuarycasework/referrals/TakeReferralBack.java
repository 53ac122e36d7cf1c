package org.sanctuarycasework.referrals;

import java.time.Clock;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** The partner takes a referral back, as when the household no longer needs the service. */
@UseCase
public class TakeReferralBack {

    private final OwnReferrals own;
    private final ReferralProcess process;
    private final ReferralJournal journal;
    private final Clock clock;

    TakeReferralBack(OwnReferrals own, ReferralProcess process, ReferralJournal journal, Clock clock) {
        this.own = own;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws CaseNotFound    if it is not the actor's organisation's
     * @throws ReferralMovedOn unless it waits for an answer
     */
    public void takeBack(Actor actor, String reference) {
        Referral referral = own.lock(actor, reference);
        referral.takeBack(clock.instant());
        journal.write(referral, actor, "referral-taken-back");
        process.takenBack(referral);
    }
}
