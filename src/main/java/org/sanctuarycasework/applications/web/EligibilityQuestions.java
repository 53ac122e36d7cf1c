package org.sanctuarycasework.applications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.forms.Page;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** All the questions about eligibility at once, for an officer who asks them on the phone. */
@Component
class EligibilityQuestions {

    private final Forms forms;
    private final FormPages pages;

    EligibilityQuestions(Forms forms, FormPages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    List<PageView> show(String fund) {
        Form form = forms.latest(fund + "-eligibility");
        return form.pages().stream().map(page -> pages.show(form, page, Answers.NONE, Map.of())).toList();
    }

    Answered read(String fund, MultiValueMap<String, String> input) {
        Form form = forms.latest(fund + "-eligibility");
        List<PageView> views = new ArrayList<>();
        Answers answers = Answers.NONE;
        for (Page page : form.pages()) {
            Submitted submitted = pages.read(form, page, input, answers, Map.of());
            views.add(submitted.view());
            answers = submitted.answers();
        }
        return new Answered(views, answers);
    }

    /** The questions with what was answered. */
    record Answered(List<PageView> views, Answers answers) {

        boolean isComplete() {
            return views.stream().allMatch(view -> view.errors().isEmpty());
        }
    }
}
