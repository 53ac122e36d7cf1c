package org.sanctuarycasework.escalations;

import java.util.Optional;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.CaseReads;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/** The escalations that the actor's organisations raised; any other does not exist for them. */
@Component
public class OwnEscalations {

    private final Escalations escalations;
    private final CaseReads reads;

    OwnEscalations(Escalations escalations, CaseReads reads) {
        this.escalations = escalations;
        this.reads = reads;
    }

    /** @throws CaseNotFound if the actor is not of the organisation that raised it */
    public Escalation require(Actor actor, String reference) {
        return allowed(actor, reference, escalations.findById(reference));
    }

    /**
     * Holds it to the end of the transaction: every use case of a partner begins with this.
     *
     * @throws CaseNotFound if the actor is not of the organisation that raised it; the try is recorded
     */
    Escalation lock(Actor actor, String reference) {
        try {
            return allowed(actor, reference, escalations.lock(reference));
        } catch (CaseNotFound notTheirs) {
            reads.record(actor, reference, false);
            throw notTheirs;
        }
    }

    private static Escalation allowed(Actor actor, String reference, Optional<Escalation> found) {
        return found.filter(escalation -> actor.belongsTo(escalation.organisationId())).orElseThrow(() -> new CaseNotFound(reference));
    }
}
