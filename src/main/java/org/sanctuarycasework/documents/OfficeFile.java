package org.sanctuarycasework.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Word and Excel files are zip archives whose list of contents says what they are. Only that list and the archive's
 * directory are read, both up to a limit, so that a small file that unpacks to a huge one does no harm.
 */
class OfficeFile {

    private static final int MOST_PARTS = 10_000;
    private static final int LONGEST_LIST = 2_000_000;

    private OfficeFile() {
    }

    /** @throws DocumentRefused if there are macros in it */
    static Optional<DocumentType> typeOf(DocumentName name, byte[] content) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            ZipArchiveEntry list = zip.getEntry("[Content_Types].xml");
            if (list == null || parts.size() > MOST_PARTS) {
                return Optional.empty();
            }
            String types = read(zip, list);
            if (hasMacros(parts, types)) {
                throw new DocumentRefused("documents.macros", name.value());
            }
            if (types.contains("wordprocessingml.document.main+xml")) {
                return Optional.of(DocumentType.DOCX);
            }
            return types.contains("spreadsheetml.sheet.main+xml") ? Optional.of(DocumentType.XLSX) : Optional.empty();
        } catch (IOException | IllegalArgumentException brokenArchive) {
            return Optional.empty();
        }
    }

    private static String read(ZipFile zip, ZipArchiveEntry list) throws IOException {
        try (InputStream unpacked = zip.getInputStream(list)) {
            return new String(unpacked.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
    }

    private static boolean hasMacros(List<ZipArchiveEntry> parts, String types) {
        return types.contains("macroEnabled") || types.contains("vbaProject") || parts.stream()
                .anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
    }
}
