package org.sanctuarycasework.challenges;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.sanctuarycasework.cases.AttachDocument;
import org.sanctuarycasework.cases.Documents;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Upload;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/** The files of a challenge: the letter, the court's papers. */
@Component
class ChallengeFiles {

    private final AttachDocument attachDocument;
    private final Documents documents;

    ChallengeFiles(AttachDocument attachDocument, Documents documents) {
        this.attachDocument = attachDocument;
        this.documents = documents;
    }

    /** @throws Refused if one cannot be taken; none of them is kept then */
    void attach(Actor actor, String reference, List<Upload> uploads) {
        for (Upload file : uploads) {
            try {
                attachDocument.attach(actor, reference, AddChallengeFiles.FILES, file.fileName(), new ByteArrayInputStream(file.content()));
            } catch (IOException cannotHappenInMemory) {
                throw new UncheckedIOException(cannotHappenInMemory);
            }
        }
        documents.markSent(reference);
    }
}
