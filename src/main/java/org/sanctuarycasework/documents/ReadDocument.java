package org.sanctuarycasework.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.CaseReads;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/** Gives a document to those who may read its case; a look at one of a confidential case is recorded, and so is a try. */
@Component
public class ReadDocument {

    private final CaseFiles files;
    private final CaseAccess access;
    private final Documents documents;
    private final DocumentContents contents;
    private final CaseReads reads;

    ReadDocument(CaseFiles files, CaseAccess access, Documents documents, DocumentContents contents, CaseReads reads) {
        this.files = files;
        this.access = access;
        this.documents = documents;
        this.contents = contents;
        this.reads = reads;
    }

    /** @throws CaseNotFound if there is no such document, or the person may not know that there is */
    public Document require(Actor actor, UUID id) {
        return documents.find(id).filter(document -> mayRead(actor, document))
                .orElseThrow(() -> new CaseNotFound(id.toString()));
    }

    /**
     * @param document as {@link #require} gave it
     * @throws IllegalStateException if it may not be opened, because it was not scanned yet or something was found
     */
    public void copy(Document document, OutputStream target) throws IOException {
        if (!document.scan().mayBeOpened()) {
            throw new IllegalStateException("The document " + document.id() + " may not be opened");
        }
        contents.copy(document.id(), document.size(), target);
    }

    private boolean mayRead(Actor actor, Document document) {
        Optional<CaseFile> file = files.find(document.caseReference());
        boolean allowed = file.filter(found -> access.mayRead(actor, found)).filter(found ->
                access.audienceOf(actor, found) == Audience.INTERNAL || !documents.isRemoved(document.id())).isPresent();
        file.filter(CaseFile::isConfidential).ifPresent(found -> reads.record(actor, found.reference(), allowed));
        return allowed;
    }
}
