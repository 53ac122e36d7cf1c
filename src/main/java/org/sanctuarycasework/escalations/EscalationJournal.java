package org.sanctuarycasework.escalations;

import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/** Writes a change of an escalation down in all places of ours, so that it stands before the engine moves. */
@Component
class EscalationJournal {

    private final Escalations escalations;
    private final CaseFiles files;
    private final Timeline timeline;

    EscalationJournal(Escalations escalations, CaseFiles files, Timeline timeline) {
        this.escalations = escalations;
        this.files = files;
        this.timeline = timeline;
    }

    void write(Escalation escalation, Actor actor, Audience audience, String event, Map<String, String> details) {
        CaseFile file = files.lock(escalation.reference());
        if (escalation.closedAt() != null && file.isOpen()) {
            file.close(escalation.status().key(), escalation.closedAt());
        }
        escalations.saveAndFlush(escalation);
        timeline.record(escalation.reference(), actor, audience, event, details);
    }

    void write(Escalation escalation, Actor actor, String event) {
        write(escalation, actor, Audience.SHARED, event, Map.of());
    }
}
