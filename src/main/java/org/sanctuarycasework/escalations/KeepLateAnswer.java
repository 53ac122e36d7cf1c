package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Notes;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** Keeps what an officer wrote for a stage that somebody else had answered meanwhile, so that it is not lost. */
@UseCase
public class KeepLateAnswer {

    private final CaseAccess access;
    private final Notes notes;
    private final Timeline timeline;
    private final Clock clock;

    KeepLateAnswer(CaseAccess access, Notes notes, Timeline timeline, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws CaseNotFound if the actor may not read it */
    public void keep(Actor actor, String reference, String words) {
        access.require(actor, reference);
        notes.add(reference, actor, clock.instant(), words, Audience.INTERNAL);
        timeline.record(reference, actor, Audience.INTERNAL, "escalation-late-answer", Map.of());
    }
}
