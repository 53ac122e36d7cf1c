package org.sanctuarycasework.applications.web;

import java.util.Map;

import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The forms of officers' tasks: one page each, the newest version of the file, nothing kept between visits. */
@Component
class TaskForms {

    private final Forms forms;
    private final FormPages pages;

    TaskForms(Forms forms, FormPages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    PageView show(String formId, Answers answers, Map<String, ?> context) {
        Form form = forms.latest(formId);
        return pages.show(form, form.pages().get(0), answers, context);
    }

    Submitted read(String formId, MultiValueMap<String, String> input, Map<String, ?> context) {
        Form form = forms.latest(formId);
        return pages.read(form, form.pages().get(0), input, Answers.NONE, context);
    }
}
