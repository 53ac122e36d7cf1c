package org.sanctuarycasework.documents;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a file to a case; whether the case takes files at this moment is for the calling use case to say. */
@Component
public class AttachDocument {

    /** In bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;
    public static final int MOST_FOR_A_CASE = 20;

    private final CaseAccess access;
    private final CaseFiles files;
    private final Documents documents;
    private final DocumentContents contents;
    private final Timeline timeline;
    private final ScanSettings scan;
    private final Clock clock;

    AttachDocument(CaseAccess access, CaseFiles files, Documents documents, DocumentContents contents,
                   Timeline timeline, ScanSettings scan, Clock clock) {
        this.access = access;
        this.files = files;
        this.documents = documents;
        this.contents = contents;
        this.timeline = timeline;
        this.scan = scan;
        this.clock = clock;
    }

    /**
     * @param field    the question of the form that the file answers
     * @param fileName as the browser sent it
     * @throws CaseNotFound    if the person may not read the case
     * @throws DocumentRefused if the file cannot be taken
     */
    @Transactional(noRollbackFor = DocumentRefused.class)
    public Document attach(Actor actor, String reference, String field, String fileName, InputStream upload)
            throws IOException {
        access.require(actor, reference);
        DocumentName name = DocumentName.of(fileName);
        byte[] content = read(name, upload);
        DocumentType type = check(name, content);
        files.lock(reference);
        if (documents.of(reference).size() >= MOST_FOR_A_CASE) {
            throw new DocumentRefused("documents.too-many", name.value(), MOST_FOR_A_CASE);
        }
        Document document = new Document(UUID.randomUUID(), reference, field, name.value(), type.mediaType(),
                content.length, clock.instant(), scan.firstState());
        documents.add(document, sha256(content), actor);
        contents.store(document.id(), content);
        timeline.record(reference, actor, Audience.SHARED, "document-attached", Map.of("file", name.value()));
        return document;
    }

    private static byte[] read(DocumentName name, InputStream upload) throws IOException {
        byte[] content = upload.readNBytes(LARGEST + 1);
        checkSize(name, content);
        return content;
    }

    /** @throws DocumentRefused if it can be taken by no case */
    static DocumentType check(DocumentName name, byte[] content) {
        checkSize(name, content);
        return DocumentType.of(name, content);
    }

    private static void checkSize(DocumentName name, byte[] content) {
        if (content.length == 0) {
            throw new DocumentRefused("documents.empty", name.value());
        }
        if (content.length > LARGEST) {
            throw new DocumentRefused("documents.too-large", name.value());
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
