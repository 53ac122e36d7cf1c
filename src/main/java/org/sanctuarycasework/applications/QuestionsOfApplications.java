package org.sanctuarycasework.applications;

import java.util.List;
import java.util.stream.Stream;

import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.funds.NeededQuestions;
import org.springframework.stereotype.Component;

/** The questions whose answers this feature reads by name: whether one may apply, for which pot, what it is called, what it costs. */
@Component
class QuestionsOfApplications implements NeededQuestions {

    private static final List<String> READ_BY_NAME =
            List.of("applicationType", "boroughWideKind", "ward", "projectName", "budget", "asked");

    @Override
    public List<String> missingFrom(Form form) {
        return Stream.of(READ_BY_NAME, Eligibility.FACTS).flatMap(List::stream)
                .filter(key -> form.question(key).isEmpty() && form.field(key).isEmpty()).toList();
    }
}
