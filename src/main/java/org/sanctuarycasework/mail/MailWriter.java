package org.sanctuarycasework.mail;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sanctuarycasework.cases.NamedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a mail's subject, text and HTML from its template's texts. */
@Component
class MailWriter {

    private final MessageSource texts;
    private final TemplateEngine templates;
    private final MailSettings settings;

    MailWriter(MessageSource texts, TemplateEngine templates, MailSettings settings) {
        this.texts = texts;
        this.templates = templates;
        this.settings = settings;
    }

    MailPage page(MessageDraft draft) {
        Map<String, String> values = new HashMap<>(draft.values());
        values.put("reference", draft.caseReference());
        values.put("name", draft.name());
        values.put("contact", settings.contact());
        String template = "mail." + draft.template();
        return new MailPage(
                oneLine(text(template + ".subject", values)),
                text(draft.name().isBlank() ? "mail.greeting.nameless" : "mail.greeting", values),
                paragraphs(template, values),
                text(template + ".link", values),
                draft.link(),
                List.of(text(contact(draft.template()), values), text("mail.automatic", values)));
    }

    /** Some mails, and some kinds of them, name others to ask: the kind is the template's first word. */
    private String contact(String template) {
        String kind = template.substring(0, Math.max(template.indexOf('-'), 0));
        return Stream.of(template, kind).map(name -> "mail." + name + ".contact").filter(this::has).findFirst().orElse("mail.contact");
    }

    String asHtml(MailPage page) {
        StringOutput html = new StringOutput();
        templates.render("mail/message.jte", page, html);
        return html.toString();
    }

    private List<String> paragraphs(String template, Map<String, String> values) {
        List<String> paragraphs = new ArrayList<>();
        for (int number = 1; has(template + ".paragraph." + number); number++) {
            paragraphs.add(text(template + ".paragraph." + number, values));
        }
        return paragraphs;
    }

    private boolean has(String key) {
        return texts.getMessage(key, null, null, Locale.UK) != null;
    }

    private String text(String key, Map<String, String> values) {
        return NamedText.fill(texts.getMessage(key, null, Locale.UK), values);
    }

    /** A line break in a subject would begin another header. */
    private static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
