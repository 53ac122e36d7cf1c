package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** A legal officer lifts a hold that was set by hand; one that comes from an open challenge ends with the challenge. */
@UseCase
public class LiftLegalHold {

    private final CaseFiles files;
    private final LegalHolds holds;
    private final Timeline timeline;
    private final Clock clock;

    LiftLegalHold(CaseFiles files, LegalHolds holds, Timeline timeline, Clock clock) {
        this.files = files;
        this.holds = holds;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * @throws NotAllowed   unless the actor is a legal officer
     * @throws CaseNotFound if there is no such hold, or its case is kept from the actor
     * @throws Refused      if the reason is missing or too long, or it was lifted before
     */
    public void lift(Actor actor, UUID id, String reason) {
        LegalOfficers.require(actor);
        String reference = holds.byId(id, actor).orElseThrow(() -> new CaseNotFound(id.toString())).reference();
        String words = Reasons.require(reason, "challenges.hold.lift.reason");
        files.lock(reference);
        if (!holds.lift(id, words, actor, clock.instant())) {
            throw new Refused("challenges.hold.lifted-already");
        }
        timeline.record(reference, actor, Audience.INTERNAL, "legal-hold-lifted", Map.of());
    }
}
