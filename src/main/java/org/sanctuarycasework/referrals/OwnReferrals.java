package org.sanctuarycasework.referrals;

import java.util.Optional;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.CaseReads;
import org.sanctuarycasework.people.Actor;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;

/** The referrals that the actor's organisations logged; any other does not exist for them. */
@Component
public class OwnReferrals {

    private static final int ON_A_PAGE = 25;

    private final Referrals referrals;
    private final CaseReads reads;

    OwnReferrals(Referrals referrals, CaseReads reads) {
        this.referrals = referrals;
        this.reads = reads;
    }

    /**
     * Those that wait first, by when an answer is due; then the newest, by the day on which they were made.
     *
     * @param page from 1
     */
    public Slice<Referral> of(Actor actor, int page) {
        return referrals.own(actor.organisations(), PageRequest.of(page - 1, ON_A_PAGE));
    }

    /**
     * Records that it was read.
     *
     * @throws CaseNotFound if the actor is not of the organisation that logged it; the try is recorded
     */
    public Referral read(Actor actor, String reference) {
        Optional<Referral> found = own(actor, referrals.findById(reference));
        reads.record(actor, reference, found.isPresent());
        return found.orElseThrow(() -> new CaseNotFound(reference));
    }

    /**
     * Holds it to the end of the transaction: every use case of a partner begins with this.
     *
     * @throws CaseNotFound if the actor is not of the organisation that logged it; the try is recorded
     */
    Referral lock(Actor actor, String reference) {
        return own(actor, referrals.lock(reference)).orElseThrow(() -> {
            reads.record(actor, reference, false);
            return new CaseNotFound(reference);
        });
    }

    private static Optional<Referral> own(Actor actor, Optional<Referral> found) {
        return found.filter(referral -> actor.belongsTo(referral.organisationId()));
    }
}
