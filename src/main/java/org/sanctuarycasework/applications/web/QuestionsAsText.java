package org.sanctuarycasework.applications.web;

import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.funds.Round;
import org.springframework.stereotype.Component;

/** The questions of a round as a plain text file, to fill in away from the screen or to translate. */
@Component
class QuestionsAsText {

    String of(Round round, Form form) {
        StringBuilder text = new StringBuilder(round.name()).append("\n").append(Moments.full(round.closesAt())).append("\n");
        FormOutline.of(form).sections().forEach((section, pages) -> {
            text.append("\n\n").append(section.toUpperCase()).append("\n");
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
