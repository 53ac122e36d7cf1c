package org.sanctuarycasework.disclosures.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.deadlines.CaseworkClock;
import org.sanctuarycasework.disclosures.Disclosure;
import org.sanctuarycasework.disclosures.DisclosureRecords;
import org.sanctuarycasework.disclosures.DisclosureStatus;
import org.sanctuarycasework.disclosures.DisclosureTexts;
import org.sanctuarycasework.disclosures.FindDisclosure;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.TaskStanding;
import org.sanctuarycasework.tasks.TaskStandings;
import org.sanctuarycasework.tasks.TaskTaken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of both tasks of a disclosure do alike. */
@Component
public class DisclosureTaskPages {

    private static final String TOO_LATE = "disclosures.task.too-late";
    private static final String TAKEN_BACK = "disclosures.task.taken-back";

    private final TaskStandings standings;
    private final FindDisclosure findDisclosure;
    private final DisclosurePages pages;
    private final DisclosureRecords records;
    private final DisclosureTexts texts;
    private final OnePageForms forms;

    DisclosureTaskPages(TaskStandings standings, FindDisclosure findDisclosure, DisclosurePages pages, DisclosureRecords records,
                        DisclosureTexts texts, OnePageForms forms) {
        this.standings = standings;
        this.findDisclosure = findDisclosure;
        this.pages = pages;
        this.records = records;
        this.texts = texts;
        this.forms = forms;
    }

    String ask(Actor actor, String id, Kind kind, Model model) {
        Opened opened = open(actor, id, kind);
        return page(opened, forms.show(kind.form(), Answers.NONE, opened.context()), null, false, model);
    }

    String submit(Actor actor, String id, Kind kind, MultiValueMap<String, String> input, Deed deed, Model model, RedirectAttributes flash) {
        Opened opened = open(actor, id, kind);
        Submitted submitted = forms.read(kind.form(), input, opened.context());
        if (!submitted.errors().isEmpty()) {
            return opened.standing().item().isOpen() ? page(opened, submitted.view(), null, false, model) : tooLate(opened, submitted.view(), model);
        }
        try {
            deed.by(actor, id, submitted.answers());
        } catch (Refused refused) {
            return page(opened, submitted.view(), refused, false, model);
        } catch (TaskTaken taken) {
            if (taken.holder() != null) {
                throw taken;
            }
            if (!isSentTwice(actor, id, submitted.answers())) {
                return tooLate(opened, submitted.view(), model);
            }
        }
        flash.addFlashAttribute("done", List.of("disclosures.task.done"));
        return "redirect:/disclosures/" + opened.view().disclosure().id();
    }

    private static String tooLate(Opened opened, PageView form, Model model) {
        boolean takenBack = opened.view().disclosure().status() == DisclosureStatus.TAKEN_BACK;
        return page(opened, form, new Refused(takenBack ? TAKEN_BACK : TOO_LATE), true, model);
    }

    /** The task alone, for whoever may do it. */
    TaskStanding standing(Actor actor, String id, String task) {
        return standings.require(actor, id, task);
    }

    private Opened open(Actor actor, String id, Kind kind) {
        TaskStanding standing = standings.require(actor, id, kind.task());
        DisclosureView view = pages.one(actor, findDisclosure.ofTask(id));
        Map<String, Object> context = new HashMap<>(texts.choices(view.disclosure()));
        context.put("approvedOn", approvedOn(view.disclosure()));
        return new Opened(standing, view, context);
    }

    /** The same person has sent the same before. */
    private boolean isSentTwice(Actor actor, String id, Answers typed) {
        return records.ofTask(id).filter(record -> actor.isSamePersonAs(record.byPerson()) && record.answers().equals(typed)).isPresent();
    }

    /** A day in London, as conditions read it; null before the decision. */
    private static String approvedOn(Disclosure disclosure) {
        return disclosure.decidedAt() == null ? null : LocalDate.ofInstant(disclosure.decidedAt(), CaseworkClock.LONDON).toString();
    }

    private static String page(Opened opened, PageView form, Refused refused, boolean stale, Model model) {
        model.addAttribute("page", new DisclosureTaskView(opened.standing(), opened.view(), form, refused, stale));
        return "disclosures/task";
    }

    /** @param task id in the process model */
    record Kind(String task, String form) {
    }

    /** The use case of a task. */
    interface Deed {

        void by(Actor actor, String taskId, Answers typed);
    }

    private record Opened(TaskStanding standing, DisclosureView view, Map<String, Object> context) {
    }
}
