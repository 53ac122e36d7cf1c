package org.sanctuarycasework.records;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.LegalHold;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.engine.ProcessHistory;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/**
 * Erases what a case says about people once its time is over: what was written, files, messages, timeline and the
 * engine's own history, all at once or not at all. The anonymised facts stay.
 */
@UseCase
public class EraseRecord {

    private final Erasure erasure;
    private final List<LegalHold> holds;
    private final KeptRecords records;
    private final ProcessHistory history;
    private final Timeline timeline;

    EraseRecord(Erasure erasure, List<LegalHold> holds, KeptRecords records, ProcessHistory history, Timeline timeline) {
        this.erasure = erasure;
        this.holds = holds;
        this.records = records;
        this.history = history;
        this.timeline = timeline;
    }

    /** @return false if nothing was erased: it is off, not due, held, or its process still runs */
    public boolean erase(String reference) {
        if (!erasure.isOn() || holds.stream().anyMatch(hold -> hold.isHeld(reference)) || history.isRunning(reference)) {
            return false;
        }
        return erasure.holdIfDue(reference).map(kind -> {
            records.erase(kind, reference);
            history.erase(reference);
            erasure.markErased(reference);
            timeline.record(reference, Actor.SYSTEM, Audience.INTERNAL, "record-erased", Map.of());
            return true;
        }).orElse(false);
    }
}
