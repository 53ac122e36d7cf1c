package org.sanctuarycasework.documents;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.people.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files that wait for the scanner, and what it found; a file without a verdict is tried again for ever. */
@Repository
class ScanQueue {

    private static final List<Duration> UNTIL_NEXT_TRY = List.of(
            Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final JdbcClient database;
    private final CaseFiles files;
    private final DocumentContents contents;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    ScanQueue(JdbcClient database, CaseFiles files, DocumentContents contents, Timeline timeline,
              ApplicationEventPublisher events) {
        this.database = database;
        this.files = files;
        this.contents = contents;
        this.timeline = timeline;
        this.events = events;
    }

    /** The next that is due, marked as tried before it is: whoever dies in between leaves it to be tried again. */
    @Transactional
    public Optional<Waiting> takeNext() {
        return database.sql("""
                        select id, case_reference, file_name, size, scan_attempts from document
                        where scan = 'WAITING' and next_scan_at <= now()
                        order by next_scan_at limit 1 for update skip locked""")
                .query((row, index) -> new Waiting(row.getObject("id", UUID.class), row.getString("case_reference"),
                        row.getString("file_name"), row.getLong("size"), row.getInt("scan_attempts") + 1))
                .optional().map(this::markTried);
    }

    @Transactional
    public void markClean(UUID id) {
        database.sql("update document set scan = 'CLEAN', next_scan_at = null where id = ? and scan = 'WAITING'")
                .param(id).update();
    }

    /** Deletes what is in it, and tells the case, once. */
    @Transactional
    public void refuse(Waiting document) {
        files.lock(document.caseReference());
        boolean waited = database.sql("""
                        update document set scan = 'REFUSED', next_scan_at = null where id = ? and scan = 'WAITING'""")
                .param(document.id()).update() > 0;
        if (waited) {
            contents.delete(document.id());
            timeline.record(document.caseReference(), Actor.SYSTEM, Audience.SHARED, "document-refused",
                    Map.of("file", document.fileName()));
            events.publishEvent(new DocumentFoundUnsafe(document.caseReference(), document.id()));
        }
    }

    private Waiting markTried(Waiting waiting) {
        Duration pause = UNTIL_NEXT_TRY.get(Math.min(waiting.attempt(), UNTIL_NEXT_TRY.size()) - 1);
        database.sql("""
                        update document set scan_attempts = ?, next_scan_at = now() + make_interval(secs => ?)
                        where id = ?""")
                .params(waiting.attempt(), pause.toSeconds(), waiting.id()).update();
        return waiting;
    }

    /**
     * A file without a verdict.
     *
     * @param size    in bytes
     * @param attempt this one's number, from 1
     */
    record Waiting(UUID id, String caseReference, String fileName, long size, int attempt) {
    }
}
