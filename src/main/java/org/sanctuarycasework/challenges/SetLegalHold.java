package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.KeptFrom;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TypedText;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** A legal officer keeps a case from being erased. The case says that it is held; why is told to legal officers only. */
@UseCase
public class SetLegalHold {

    private final CaseFiles files;
    private final KeptFrom keptFrom;
    private final LegalHolds holds;
    private final Timeline timeline;
    private final Clock clock;

    SetLegalHold(CaseFiles files, KeptFrom keptFrom, LegalHolds holds, Timeline timeline, Clock clock) {
        this.files = files;
        this.keptFrom = keptFrom;
        this.holds = holds;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * @param typed the reference of any case
     * @throws NotAllowed unless the actor is a legal officer
     * @throws Refused    if there is no such case or it is kept from the actor, it has a hold already, or the reason is missing or too long
     */
    public void set(Actor actor, String typed, String reason) {
        LegalOfficers.require(actor);
        String reference = TypedText.of(typed).value().toUpperCase(Locale.UK);
        if (reference.isEmpty()) {
            throw new Refused("challenges.hold.reference.missing");
        }
        if (files.find(reference).isEmpty() || keptFrom.isKept(actor, reference)) {
            throw new Refused("challenges.hold.reference.unknown", reference);
        }
        String words = Reasons.require(reason, "challenges.hold.reason");
        files.lock(reference);
        if (!holds.set(reference, words, actor, clock.instant())) {
            throw new Refused("challenges.hold.held-already", reference);
        }
        timeline.record(reference, actor, Audience.INTERNAL, "legal-hold-set", Map.of());
    }
}
