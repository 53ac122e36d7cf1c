package org.sanctuarycasework.forms;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Forms of one page each, such as those of officers' tasks: the newest version of the file, nothing kept between visits. */
@Component
public class OnePageForms {

    private final Forms forms;
    private final FormPages pages;

    OnePageForms(Forms forms, FormPages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    public PageView show(String formId, Answers answers, Map<String, ?> context) {
        Form form = forms.latest(formId);
        return pages.show(form, form.pages().get(0), answers, context);
    }

    public Submitted read(String formId, MultiValueMap<String, String> input, Map<String, ?> context) {
        Form form = forms.latest(formId);
        return pages.read(form, form.pages().get(0), input, Answers.NONE, context);
    }
}
