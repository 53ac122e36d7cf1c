package org.sanctuarycasework.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.tika.Tika;

/** The kinds of file that are taken, told by what is in a file and not by what it is called. */
enum DocumentType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    JPG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png");

    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final List<String> extensions;

    DocumentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** @throws DocumentRefused if the content is of no kind that is taken, or of another than the name says */
    static DocumentType of(DocumentName name, byte[] content) {
        DocumentType byName = find(type -> type.extensions.contains(name.extension()))
                .orElseThrow(() -> new DocumentRefused("documents.wrong-type", name.value()));
        DocumentType byContent = inside(name, content)
                .orElseThrow(() -> notWhatItsNameSays(name));
        if (byContent != byName) {
            throw notWhatItsNameSays(name);
        }
        return byContent;
    }

    private static Optional<DocumentType> inside(DocumentName name, byte[] content) {
        // without the name: for content that it does not know, Tika would believe that
        String detected = TIKA.detect(content);
        return ARCHIVES.contains(detected) ? OfficeFile.typeOf(name, content)
                : find(type -> type.mediaType.equals(detected));
    }

    private static Optional<DocumentType> find(Predicate<DocumentType> wanted) {
        return Arrays.stream(values()).filter(wanted).findFirst();
    }

    private static DocumentRefused notWhatItsNameSays(DocumentName name) {
        return new DocumentRefused("documents.not-what-its-name-says", name.value(), "." + name.extension());
    }
}
