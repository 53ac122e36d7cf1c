package org.sanctuarycasework.disclosures;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.CaseReads;
import org.sanctuarycasework.cases.KeptFrom;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.records.RecordsAccess;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Who reads disclosures: those on the escalation for the council, and information governance, which gets nothing else of
 * the case. Nobody does who knows the household or belongs to the partner. Every look and every refused one is recorded.
 */
@Component
public class ReadDisclosures {

    /** More than one household ever has; the oldest drop out. */
    static final int MOST = 30;

    private final Disclosures disclosures;
    private final CaseAccess access;
    private final CaseReads reads;
    private final KeptFrom keptFrom;
    private final MessageSource texts;

    ReadDisclosures(Disclosures disclosures, CaseAccess access, CaseReads reads, KeptFrom keptFrom, MessageSource texts) {
        this.disclosures = disclosures;
        this.access = access;
        this.reads = reads;
        this.keptFrom = keptFrom;
        this.texts = texts;
    }

    /**
     * Those of an escalation, the newest first.
     *
     * @throws CaseNotFound unless the actor is on the case for the council
     */
    public List<Disclosure> ofCase(Actor actor, String reference) {
        requireRecorded(actor, reference, isOnCase(actor, reference));
        return disclosures.findByReferenceOrderByAskedAtDesc(reference, Limit.of(MOST));
    }

    /** @throws CaseNotFound if there is no such disclosure, or the actor is neither on the case nor information governance */
    public Disclosure one(Actor actor, UUID id) {
        Disclosure disclosure = disclosures.findById(id).orElseThrow(() -> new CaseNotFound(id.toString()));
        String reference = disclosure.reference();
        if (!isOnCase(actor, reference) && RecordsAccess.mayRead(actor) && !keptFrom.isKept(actor, reference)) {
            reads.recordRead(actor, reference, texts.getMessage("disclosures.read.reason", null, Locale.UK));
        } else {
            requireRecorded(actor, reference, isOnCase(actor, reference));
        }
        return disclosure;
    }

    private boolean isOnCase(Actor actor, String reference) {
        return access.findAsOffice(actor, reference).isPresent();
    }

    private void requireRecorded(Actor actor, String reference, boolean allowed) {
        reads.record(actor, reference, allowed);
        if (!allowed) {
            throw new CaseNotFound(reference);
        }
    }
}
