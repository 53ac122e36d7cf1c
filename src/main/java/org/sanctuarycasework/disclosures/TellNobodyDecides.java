package org.sanctuarycasework.disclosures;

import org.sanctuarycasework.escalations.HouseholdKnown;
import org.sanctuarycasework.organisations.MembershipChanged;
import org.sanctuarycasework.people.AccessGiven;
import org.sanctuarycasework.people.AccessWithdrawn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells whoever asked to share information that nobody may decide on it, at the moment at which that becomes so. Looks
 * when everything else of the change is done, so that it waits for nobody while others wait for it.
 */
@Component
class TellNobodyDecides {

    private final NobodyToDecide nobody;
    private final DisclosureMail mail;

    TellNobodyDecides(NobodyToDecide nobody, DisclosureMail mail) {
        this.nobody = nobody;
        this.mail = mail;
    }

    void look() {
        nobody.mark().forEach(mail::nobodyDecides);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void left(AccessWithdrawn withdrawn) {
        look();
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void came(AccessGiven given) {
        look();
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void steppedAside(HouseholdKnown known) {
        look();
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void partnerChanged(MembershipChanged changed) {
        look();
    }
}
