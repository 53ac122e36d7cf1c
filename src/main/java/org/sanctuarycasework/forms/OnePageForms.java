package org.sanctuarycasework.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Forms of one page each, such as those of officers' tasks: the newest version of the file, nothing kept between visits. */
@Component
public class OnePageForms {

    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("d M uuuu", Locale.UK);
    private static final int DAYS_AWAY = 3;

    private final Forms forms;
    private final FormPages pages;
    private final Clock clock;

    OnePageForms(Forms forms, FormPages pages, Clock clock) {
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    public PageView show(String formId, Answers answers, Map<String, ?> context) {
        Form form = forms.latest(formId);
        return pages.show(form, form.pages().get(0), answers, withExamples(context));
    }

    public Submitted read(String formId, MultiValueMap<String, String> input, Map<String, ?> context) {
        Form form = forms.latest(formId);
        return pages.read(form, form.pages().get(0), input, Answers.NONE, withExamples(context));
    }

    /** Days that hints give as examples, so that none is one which its form refuses. */
    private Map<String, Object> withExamples(Map<String, ?> context) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> all = new HashMap<>(context);
        all.put("examplePastDay", AS_TYPED.format(today.minusDays(DAYS_AWAY)));
        all.put("exampleComingDay", AS_TYPED.format(today.plusDays(DAYS_AWAY)));
        return all;
    }
}
