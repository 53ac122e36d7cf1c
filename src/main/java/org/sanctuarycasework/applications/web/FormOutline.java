package org.sanctuarycasework.applications.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanctuarycasework.forms.Component;
import org.sanctuarycasework.forms.Field;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.Group;
import org.sanctuarycasework.forms.Page;
import org.sanctuarycasework.forms.Question;
import org.sanctuarycasework.forms.Repeated;

/** All questions of a form to read or print, by section and page. */
public record FormOutline(Map<String, List<OutlinePage>> sections) {

    static FormOutline of(Form form) {
        Map<String, List<OutlinePage>> sections = new LinkedHashMap<>();
        for (Page page : form.pages()) {
            sections.computeIfAbsent(page.section(), section -> new ArrayList<>())
                    .add(new OutlinePage(page.title(), page.questions().stream().map(FormOutline::question).toList()));
        }
        return new FormOutline(sections);
    }

    private static OutlineQuestion question(Question question) {
        if (question instanceof Repeated repeated) {
            return new OutlineQuestion(repeated.label(), repeated.hint(), labels(repeated.components()));
        }
        Field field = (Field) question;
        return new OutlineQuestion(field.label(), field.hint(),
                field.choices().listed().stream().map(choice -> choice.label()).toList());
    }

    private static List<String> labels(List<Component> components) {
        return components.stream().flatMap(component -> component instanceof Group group
                ? labels(group.components()).stream()
                : component instanceof Question question ? Stream.of(question.label()) : Stream.empty())
                .toList();
    }

    /** The questions asked on one page. */
    public record OutlinePage(String title, List<OutlineQuestion> questions) {
    }

    /** @param parts the choices, or the questions of each item of a list */
    public record OutlineQuestion(String label, String hint, List<String> parts) {
    }
}
