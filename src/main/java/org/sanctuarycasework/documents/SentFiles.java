package org.sanctuarycasework.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/** Files that come with a page which is sent at once: they belong to the case from then on, and nobody takes them off. */
@Component
public class SentFiles {

    private final AttachDocument attachDocument;
    private final Documents documents;

    SentFiles(AttachDocument attachDocument, Documents documents) {
        this.attachDocument = attachDocument;
        this.documents = documents;
    }

    /** True if each of these files is on the case already, as it was when they were sent with its page. */
    public boolean cameWith(String reference, String field, List<Upload> uploads) {
        return uploads.isEmpty() || documents.hashesOf(reference, field).containsAll(uploads.stream().map(file -> AttachDocument.sha256(file.content())).toList());
    }

    /**
     * @param field name of the input that they come with
     * @throws Refused if one cannot be taken; none of them is kept then
     */
    public void attach(Actor actor, String reference, String field, List<Upload> uploads) {
        for (Upload file : uploads) {
            try {
                attachDocument.attach(actor, reference, field, file.fileName(), new ByteArrayInputStream(file.content()));
            } catch (IOException cannotHappenInMemory) {
                throw new UncheckedIOException(cannotHappenInMemory);
            }
        }
        documents.markSent(reference);
    }
}
