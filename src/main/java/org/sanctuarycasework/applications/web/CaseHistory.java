package org.sanctuarycasework.applications.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.assessments.Assessments;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Note;
import org.sanctuarycasework.cases.Notes;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/**
 * Gathers what happened to an application and what colleagues noted, as far as the reader may know it: whoever assesses
 * it again after an appeal reads nothing of what was found before.
 */
@Component
public class CaseHistory {

    private final Assessments assessments;
    private final Timeline timeline;
    private final Notes notes;

    CaseHistory(Assessments assessments, Timeline timeline, Notes notes) {
        this.assessments = assessments;
        this.timeline = timeline;
        this.notes = notes;
    }

    /** True while the reader has to score it without knowing what others found. */
    boolean keepsFindingsFrom(Actor reader, Application application) {
        return application.status() == Status.ASSESSMENT && assessments.awaitedFrom(reader, application.reference());
    }

    History of(Actor reader, Application application) {
        List<TimelineEntry> entries = timeline.of(application.reference(), Audience.INTERNAL);
        List<Note> written = notes.of(application.reference(), Audience.INTERNAL);
        return keepsFindingsFrom(reader, application)
                ? Findings.in(entries).map(findings -> findings.takenOut(entries, written))
                        .orElse(new History(entries, written, false))
                : new History(entries, written, false);
    }

    /** @param keptBack true if the reader must not see all of it yet */
    public record History(List<TimelineEntry> timeline, List<Note> notes, boolean keptBack) {
    }

    /**
     * From the first assessment to the answer that upholds an appeal. All in between is kept back, not only what is
     * known to tell: a note, or a step that is new to the process, may tell as much.
     */
    private record Findings(Instant from, Instant until) {

        static Optional<Findings> in(List<TimelineEntry> entries) {
            Optional<TimelineEntry> upheld = entries.stream().filter(entry -> entry.event().equals("appeal-upheld"))
                    .reduce((earlier, later) -> later);
            return upheld.flatMap(last -> entries.stream()
                    .filter(entry -> entry.event().equals("assessed") && entry.number() < last.number()).findFirst()
                    .map(first -> new Findings(first.at(), last.at())));
        }

        History takenOut(List<TimelineEntry> entries, List<Note> notes) {
            return new History(entries.stream().filter(entry -> !covers(entry.at())).toList(),
                    notes.stream().filter(note -> !covers(note.at())).toList(), true);
        }

        private boolean covers(Instant at) {
            return !at.isBefore(from) && !at.isAfter(until);
        }
    }
}
