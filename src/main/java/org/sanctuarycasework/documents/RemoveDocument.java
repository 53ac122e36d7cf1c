package org.sanctuarycasework.documents;

import java.util.Map;
import java.util.UUID;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a file off a case. One that was never sent is deleted for good; one that was sent is only no longer listed,
 * so that it can still be shown what was sent.
 */
@Component
public class RemoveDocument {

    private final ReadDocument read;
    private final CaseFiles files;
    private final Documents documents;
    private final DocumentContents contents;
    private final Timeline timeline;

    RemoveDocument(ReadDocument read, CaseFiles files, Documents documents, DocumentContents contents,
                   Timeline timeline) {
        this.read = read;
        this.files = files;
        this.documents = documents;
        this.contents = contents;
        this.timeline = timeline;
    }

    /** @throws CaseNotFound if there is no such document, or the person may not read it */
    @Transactional
    public void remove(Actor actor, UUID id) {
        Document document = read.require(actor, id);
        files.lock(document.caseReference());
        if (!documents.hideIfSent(id)) {
            contents.delete(id);
            documents.delete(id);
        }
        timeline.record(document.caseReference(), actor, Audience.SHARED, "document-removed",
                Map.of("file", document.fileName()));
    }
}
