package org.sanctuarycasework.referrals;

/** Somebody else was quicker: what was to be done with the referral is no longer possible, and nothing was changed. */
public class ReferralMovedOn extends RuntimeException {

    private final String reference;

    ReferralMovedOn(String reference) {
        super(reference + " has moved on");
        this.reference = reference;
    }

    public String reference() {
        return reference;
    }
}
