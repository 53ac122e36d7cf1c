package org.sanctuarycasework.applications.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.ApplicationFiles;
import org.sanctuarycasework.applications.ApplicationForm;
import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.FormPages;
import org.springframework.stereotype.Component;

/** An application's answers written out with its files, for whoever checks, follows or judges it. */
@Component
class AnsweredApplications {

    private final ApplicationForm form;
    private final ApplicationFiles files;
    private final FormPages pages;

    AnsweredApplications(ApplicationForm form, ApplicationFiles files, FormPages pages) {
        this.form = form;
        this.files = files;
        this.pages = pages;
    }

    List<AnsweredPage> pages(Application application) {
        return pages.summary(form.of(application), application.answers(), context(application));
    }

    /** What the form needs to know to draw pages of this application. */
    Map<String, Object> context(Application application) {
        Map<String, Object> context = new HashMap<>(form.context(application));
        context.put("files", files.of(application.reference()));
        return context;
    }
}
