package org.sanctuarycasework.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes a PDF that screen readers can read (PDF/UA) from a template of XML. */
@Component
public class AccessiblePdf {

    private static final String FONT = "Atkinson Hyperlegible Next";
    private static final String FONT_FILE = "static/assets/fonts/AtkinsonHyperlegibleNext_%s.ttf";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** What XML cannot hold, not even escaped (XML 1.0, 2.2). */
    private static final Pattern NOT_FOR_XML = Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    static {
        // it writes past our log, and what it complains about is what applicants typed
        XRLog.setLoggingEnabled(false);
    }

    private final TemplateEngine templates;

    public AccessiblePdf(TemplateEngine templates) {
        this.templates = templates;
    }

    /** One after the other, because a report of a large round takes 200 MB of memory while it is made. */
    public synchronized byte[] of(String template, Map<String, Object> values) throws IOException {
        StringOutput page = new StringOutput();
        templates.render(template, values, page);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> font("400Regular"), FONT, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("700Bold"), FONT, BOLD, FontStyle.NORMAL, true)
                .withHtmlContent(NOT_FOR_XML.matcher(page.toString()).replaceAll(""), null)
                .withProducer("Sanctuary Casework")
                .toStream(pdf)
                .run();
        return pdf.toByteArray();
    }

    private static InputStream font(String weight) {
        try {
            return new ClassPathResource(FONT_FILE.formatted(weight)).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
