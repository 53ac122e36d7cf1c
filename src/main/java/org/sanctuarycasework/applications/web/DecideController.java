package org.sanctuarycasework.applications.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.DecideApplication;
import org.sanctuarycasework.applications.Meeting;
import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.Recommendation;
import org.sanctuarycasework.applications.web.CaseTasks.TaskHead;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.funds.PotOverspent;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever may decide says how an application ends: what they chose is shown back to them before it counts. */
@Controller
@RequestMapping("/tasks/{id}/decide-application")
public class DecideController {

    private static final String FORM = "decide-application";

    private final CaseTasks tasks;
    private final OnePageForms forms;
    private final DecideApplication decideApplication;

    DecideController(CaseTasks tasks, OnePageForms forms, DecideApplication decideApplication) {
        this.tasks = tasks;
        this.forms = forms;
        this.decideApplication = decideApplication;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String id, Model model) {
        TaskHead head = tasks.require(actor, id, DecideApplication.TASK);
        return page(head, forms.show(FORM, asRecommended(head.dossier().judged().recommendation()), context(head)), model);
    }

    /** Shows what was chosen, to be confirmed; the choice travels on the page and is read again when it is. */
    @PostMapping
    String choose(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model) {
        TaskHead head = tasks.require(actor, id, DecideApplication.TASK);
        Submitted submitted = forms.read(FORM, input, context(head));
        if (!submitted.errors().isEmpty() || "change".equals(input.getFirst("step"))) {
            return page(head, submitted.view(), model);
        }
        if (!"confirm".equals(input.getFirst("step"))) {
            model.addAttribute("page", new ConfirmView(head, submitted.answers(), input));
            return "applications/decide-confirm";
        }
        Answers answers = submitted.answers();
        try {
            Application decided = decideApplication.decide(actor, id, Outcome.ofKey(answers.text("outcome")),
                    answers.money("amount"), answers.text("reason"), meeting(answers));
            return "redirect:/cases/" + decided.reference() + "/decided";
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(head, submitted.view(), model);
        } catch (PotOverspent overspent) {
            model.addAttribute("overspent", overspent);
            return page(head, submitted.view(), model);
        }
    }

    private static Meeting meeting(Answers answers) {
        return answers.text("meetingOn") == null ? null
                : new Meeting(LocalDate.parse(answers.text("meetingOn")), answers.text("minuteReference"),
                        day(answers, "noticeOn"), day(answers, "callInEndsOn"));
    }

    private static LocalDate day(Answers answers, String key) {
        return answers.text(key) == null ? null : LocalDate.parse(answers.text(key));
    }

    private static Answers asRecommended(Recommendation recommendation) {
        return recommendation.amount() == null ? new Answers(Map.of("outcome", recommendation.outcome().key()))
                : new Answers(Map.of("outcome", recommendation.outcome().key(), "amount", recommendation.amount()));
    }

    private static Map<String, Object> context(TaskHead head) {
        return Map.of("requested", head.dossier().application().requested(),
                "level", head.item().teams().contains(Meeting.LEVEL) ? "cabinet" : "officer");
    }

    private static String page(TaskHead head, PageView form, Model model) {
        model.addAttribute("page", new FormTaskView(head, form));
        return "applications/decide-application";
    }

    /** @param input what was sent, to be sent again when it is confirmed */
    public record ConfirmView(TaskHead head, Answers answers, MultiValueMap<String, String> input) {

        /** What the page sends again, without what belongs to the sending itself. */
        public Map<String, List<String>> resent() {
            return Resent.of(input);
        }
    }
}
