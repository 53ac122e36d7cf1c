package org.sanctuarycasework.applications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.funds.Rounds;
import org.springframework.stereotype.Component;

/** An application's answers written out with its files, for whoever checks, follows or judges it. */
@Component
public class AnsweredApplications {

    private final ApplicationForm form;
    private final ApplicationFiles files;
    private final Submissions submissions;
    private final Rounds rounds;
    private final FormPages pages;

    AnsweredApplications(ApplicationForm form, ApplicationFiles files, Submissions submissions, Rounds rounds, FormPages pages) {
        this.form = form;
        this.files = files;
        this.submissions = submissions;
        this.rounds = rounds;
        this.pages = pages;
    }

    public List<AnsweredPage> pages(Application application) {
        return pages(application, application.answers());
    }

    /** Without what the applicant is changing and has not sent yet. */
    public List<AnsweredPage> pagesAsSent(Application application) {
        return pages(application, application.status() == Status.INFORMATION_WANTED
                ? submissions.newest(application.reference()) : application.answers());
    }

    /** What the form needs to know to draw pages of this application. */
    public Map<String, Object> context(Application application) {
        return context(application, application.answers());
    }

    private List<AnsweredPage> pages(Application application, Answers answers) {
        return pages.summary(form.of(application), answers, context(application, answers));
    }

    private Map<String, Object> context(Application application, Answers answers) {
        Map<String, Object> context = new HashMap<>(form.context(rounds.byId(application.roundId()), answers));
        context.put("files", files.of(application.reference()));
        return context;
    }
}
