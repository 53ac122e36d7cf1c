package org.sanctuarycasework.escalations.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.escalations.AnswerEscalation;
import org.sanctuarycasework.escalations.KeepLateAnswer;
import org.sanctuarycasework.escalations.MovedOn;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.TaskNotFound;
import org.sanctuarycasework.tasks.TaskStanding;
import org.sanctuarycasework.tasks.TaskStandings;
import org.sanctuarycasework.tasks.TaskTaken;
import org.sanctuarycasework.tasks.WorkItem;
import org.sanctuarycasework.tasks.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A team's answer to an escalation. */
@Controller
@RequestMapping("/tasks/{id}/answer-escalation")
public class AnswerEscalationController {

    private static final String FORM = "answer-escalation";

    private final TaskStandings standings;
    private final WorkItems items;
    private final EscalationPages pages;
    private final OnePageForms forms;
    private final AnswerEscalation answerEscalation;
    private final KeepLateAnswer keepLateAnswer;

    AnswerEscalationController(TaskStandings standings, WorkItems items, EscalationPages pages, OnePageForms forms,
                               AnswerEscalation answerEscalation, KeepLateAnswer keepLateAnswer) {
        this.standings = standings;
        this.items = items;
        this.pages = pages;
        this.forms = forms;
        this.answerEscalation = answerEscalation;
        this.keepLateAnswer = keepLateAnswer;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String id, Model model) {
        return page(actor, id, forms.show(FORM, Answers.NONE, Map.of()), null, model);
    }

    @PostMapping
    String answer(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model,
                  RedirectAttributes flash) {
        Submitted submitted = forms.read(FORM, input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return page(actor, id, submitted.view(), null, model);
        }
        Answers typed = submitted.answers();
        try {
            answerEscalation.answer(actor, id, typed.text("kind"), about(typed), typed.text("words"), typed.text("place"),
                    "yes".equals(typed.text("safeTonight")));
        } catch (Refused refused) {
            return page(actor, id, submitted.view(), refused, model);
        } catch (MovedOn | TaskTaken tooLate) {
            return tooLate(actor, id, typed, tooLate, flash);
        }
        flash.addFlashAttribute("done", List.of("escalations.answer.done"));
        return "redirect:/tasks";
    }

    /** Somebody else answered meanwhile: what was written is kept for them. */
    private String tooLate(Actor actor, String id, Answers typed, RuntimeException tooLate, RedirectAttributes flash) {
        WorkItem item = items.byId(id).orElseThrow(() -> new TaskNotFound(id));
        if (item.isOpen()) {
            throw tooLate;
        }
        keepLateAnswer.keep(actor, item.caseReference(), typed.text("words"), typed.text("place") == null ? "" : typed.text("place"));
        flash.addFlashAttribute("done", List.of("escalations.answer.too-late"));
        return "redirect:/cases/" + item.caseReference();
    }

    private static String about(Answers typed) {
        String decision = typed.text("decision");
        return "none".equals(decision) ? null : decision;
    }

    private String page(Actor actor, String id, PageView form, Refused refused, Model model) {
        TaskStanding standing = standings.require(actor, id, AnswerEscalation.TASK);
        model.addAttribute("page", new EscalationTaskView(standing, pages.ofOffice(actor, standing.item().caseReference()), form, refused));
        return "escalations/answer-escalation";
    }
}
