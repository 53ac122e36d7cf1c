package org.sanctuarycasework.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One page in PDF that says whose it is, what it stands for and that it is a sample. */
class SamplePdf {

    private SamplePdf() {
    }

    /** @param fileName such as {@code governing-document.pdf}, which becomes the heading */
    static byte[] of(String organisation, String fileName) {
        String title = fileName.replaceFirst("\\.pdf$", "").replace('-', ' ');
        String page = "BT /F1 20 Tf 60 760 Td (" + text(Character.toUpperCase(title.charAt(0)) + title.substring(1))
                + ") Tj /F1 12 Tf 0 -36 Td (" + text(organisation)
                + ") Tj 0 -24 Td (A sample file of the demonstration. Nothing in it is real.) Tj ET";
        return withObjects(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
    }

    private static byte[] withObjects(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (String object : objects) {
            offsets.add(pdf.length());
            pdf.append(offsets.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
        pdf.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n")
                .append(table).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(String plain) {
        return plain.replace('’', '\'').replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }
}
