package org.sanctuarycasework.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people attach them, and some that they should not. */
class SampleFiles {

    static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    static final byte[] EXECUTABLE = bytes("MZ\u0090\u0000\u0003\u0000\u0000\u0000This program cannot be run in DOS mode");
    static final byte[] WEB_PAGE = bytes("<!DOCTYPE html><html><script>alert(1)</script></html>");

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String WORD_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private SampleFiles() {
    }

    static byte[] word() {
        return office(WORD, Map.of("word/document.xml", "<document/>"));
    }

    static byte[] excel() {
        return office(EXCEL, Map.of("xl/workbook.xml", "<workbook/>"));
    }

    static byte[] wordThatSaysItHasMacros() {
        return office(WORD_WITH_MACROS, Map.of("word/document.xml", "<document/>"));
    }

    static byte[] wordWithHiddenMacros() {
        return office(WORD, Map.of("word/document.xml", "<document/>", "word/vbaProject.bin", "Sub AutoOpen()"));
    }

    static byte[] plainZip() {
        return zip(Map.of("word/document.xml", "<document/>", "run.exe", "MZ"));
    }

    static byte[] zipThatUnpacksToMuch() {
        return zip(Map.of("[Content_Types].xml", " ".repeat(60_000_000)));
    }

    static byte[] image(String format) {
        try {
            ByteArrayOutputStream image = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, image);
            return image.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] office(String mainType, Map<String, String> parts) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types><Override PartName=\"/main.xml\" ContentType=\"" + mainType + "\"/></Types>");
        all.putAll(parts);
        return zip(all);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
