package org.sanctuarycasework.applications.web;

import java.util.Locale;

import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.funds.Round;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The questions of a round as a plain text file, to fill in away from the screen or to translate. */
@Component
class QuestionsAsText {

    private final MessageSource texts;

    QuestionsAsText(MessageSource texts) {
        this.texts = texts;
    }

    String of(Round round, Form form) {
        StringBuilder text = new StringBuilder(round.name()).append("\n")
                .append(texts.getMessage("applications.questions.closes", new Object[] {Moments.full(round.closesAt())}, Locale.UK)).append("\n");
        FormOutline.of(form).sections().forEach((section, pages) -> {
            text.append("\n\n").append(section.toUpperCase(Locale.UK)).append("\n");
            for (FormOutline.OutlinePage page : pages) {
                text.append("\n").append(page.title()).append("\n");
                for (FormOutline.OutlineQuestion question : page.questions()) {
                    text.append("\n- ").append(question.label()).append("\n");
                    if (question.hint() != null) {
                        text.append("  (").append(question.hint()).append(")\n");
                    }
                    question.parts().forEach(part -> text.append("  * ").append(part).append("\n"));
                }
            }
        });
        return text.toString();
    }
}
