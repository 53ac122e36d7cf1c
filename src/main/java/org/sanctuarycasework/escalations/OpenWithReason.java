package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.CaseReads;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;

/** The sanctuary manager, who otherwise sees figures only, opens one case for a reason that stays on record. */
@UseCase
public class OpenWithReason {

    /** Long enough to read it, short enough that it is asked for anew. */
    private static final Duration OPEN_FOR = Duration.ofHours(8);

    private final Escalations escalations;
    private final Readers readers;
    private final CaseReads reads;
    private final EscalationJournal journal;
    private final Clock clock;

    OpenWithReason(Escalations escalations, Readers readers, CaseReads reads, EscalationJournal journal, Clock clock) {
        this.escalations = escalations;
        this.readers = readers;
        this.reads = reads;
        this.journal = journal;
        this.clock = clock;
    }

    /** True for a sanctuary manager who does not know the household; never with domestic abuse, which named teams see only. */
    public boolean mayBeOpened(Actor actor, String reference) {
        return actor.is(Role.SANCTUARY_MANAGER) && escalations.findById(reference).filter(found -> !found.domesticAbuse()).isPresent()
                && !readers.aside(reference).contains(actor.personId());
    }

    /** Why the actor has it open now who is not on the case; null for everybody else. */
    public String reasonNow(Actor actor, String reference) {
        return actor.is(Role.SANCTUARY_MANAGER) ? readers.openingOf(actor, reference).orElse(null) : null;
    }

    /**
     * @throws CaseNotFound unless {@link #mayBeOpened}
     * @throws Refused      if the reason is missing or too long
     */
    public void open(Actor actor, String reference, String reason) {
        Escalation escalation = escalations.lock(reference).filter(found -> mayBeOpened(actor, reference))
                .orElseThrow(() -> new CaseNotFound(reference));
        String words = Reasons.require(reason, "escalations.open.reason");
        Instant now = clock.instant();
        readers.openFor(reference, actor, words, now, now.plus(OPEN_FOR));
        reads.opened(actor, reference, words);
        journal.write(escalation, actor, Audience.INTERNAL, "escalation-opened-with-reason", Map.of());
    }
}
