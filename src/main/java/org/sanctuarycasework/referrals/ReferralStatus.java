package org.sanctuarycasework.referrals;

import java.util.Locale;

/** Where a referral stands; whether its answer is late is known beside it. */
public enum ReferralStatus {
    WAITING, ANSWERED, TAKEN_BACK, ESCALATED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
