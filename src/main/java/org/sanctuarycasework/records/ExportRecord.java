package org.sanctuarycasework.records;

import java.util.List;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseReads;
import org.sanctuarycasework.cases.KeptFrom;
import org.sanctuarycasework.cases.Note;
import org.sanctuarycasework.cases.Notes;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.documents.Document;
import org.sanctuarycasework.documents.Documents;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.mail.Messages;
import org.sanctuarycasework.mail.SentMessage;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/**
 * Gathers all that is kept about one case, for somebody who asks what the council holds about them (UK GDPR, article 15).
 * That it was gathered, by whom and why stays on record.
 */
@UseCase
public class ExportRecord {

    private final CaseFiles files;
    private final KeptFrom keptFrom;
    private final CaseReads reads;
    private final KeptRecords records;
    private final Notes notes;
    private final Documents documents;
    private final Messages messages;
    private final Timeline timeline;

    ExportRecord(CaseFiles files, KeptFrom keptFrom, CaseReads reads, KeptRecords records, Notes notes, Documents documents, Messages messages,
                 Timeline timeline) {
        this.files = files;
        this.keptFrom = keptFrom;
        this.reads = reads;
        this.records = records;
        this.notes = notes;
        this.documents = documents;
        this.messages = messages;
        this.timeline = timeline;
    }

    /**
     * @throws NotAllowed   unless information governance asks
     * @throws NoSuchRecord if there is no such case, or the actor is kept from it; the try is recorded
     * @throws Refused      if the reason is missing or too long, or if the case is legal advice
     */
    public ExportedRecord export(Actor actor, String reference, String reason) {
        RecordsAccess.require(actor);
        String words = Reasons.require(reason, "records.export.reason");
        CaseFile file = files.find(reference).filter(found -> !keptFrom.isKept(actor, reference)).orElseThrow(() -> {
            reads.record(actor, reference, false);
            return new NoSuchRecord(reference);
        });
        if (records.isPrivileged(file.kind())) {
            reads.record(actor, reference, false);
            throw new Refused("records.export.reason.privileged");
        }
        reads.opened(actor, reference, words);
        return new ExportedRecord(file, records.written(file.kind(), reference), notes.of(reference, Audience.INTERNAL),
                timeline.of(reference, Audience.INTERNAL), messages.of(reference),
                documents.everOf(reference).stream().filter(document -> document.scan().mayBeOpened()).toList(),
                records.rows(file.kind(), reference));
    }

    /**
     * All that is kept about a case.
     *
     * @param written what was answered on its form; empty once it is erased
     * @param rows    everything that the database holds, for whoever wants it complete
     */
    public record ExportedRecord(CaseFile file, List<AnsweredPage> written, List<Note> notes, List<TimelineEntry> timeline,
                                 List<SentMessage> messages, List<Document> documents, List<KeptRecords.Rows> rows) {
    }
}
