package org.sanctuarycasework.referrals;

/** What the use cases tell the process of a referral, which watches the time to answer. */
public interface ReferralProcess {

    void logged(Referral referral);

    void answered(Referral referral);

    void takenBack(Referral referral);

    /** Nothing waits any more if it was answered before. */
    void escalated(Referral referral);
}
