package org.sanctuarycasework.applications;

import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/**
 * Writes a change of an application down in all places of ours: the application, its case file, the timeline. What can
 * no longer be filled in needs nobody who assists. Flushes, so that it stands before the engine moves.
 */
@Component
class Journal {

    private final Applications applications;
    private final Assistances assistances;
    private final CaseFiles files;
    private final Timeline timeline;

    Journal(Applications applications, Assistances assistances, CaseFiles files, Timeline timeline) {
        this.applications = applications;
        this.assistances = assistances;
        this.files = files;
        this.timeline = timeline;
    }

    void write(Application application, Actor actor, Audience audience, String event, Map<String, String> details) {
        keep(application);
        timeline.record(application.reference(), actor, audience, event, details);
    }

    /** Without a word on the timeline, where somebody else says it. */
    void keep(Application application) {
        CaseFile file = files.lock(application.reference());
        String stage = application.status().key();
        if (application.closedAt() == null) {
            file.moveTo(stage);
        } else {
            file.close(stage, application.closedAt());
        }
        if (application.assistedBy() != null && !application.takesAnswers()) {
            application.endAssistance();
            assistances.end(application.reference());
        }
        applications.saveAndFlush(application);
    }

    void write(Application application, Actor actor, String event) {
        write(application, actor, Audience.SHARED, event, Map.of());
    }
}
