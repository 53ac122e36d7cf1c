package org.sanctuarycasework.escalations.web;

import java.util.List;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.escalations.AnswerEscalation;
import org.sanctuarycasework.escalations.KeepLateAnswer;
import org.sanctuarycasework.escalations.LateAnswer;
import org.sanctuarycasework.escalations.MovedOn;
import org.sanctuarycasework.escalations.WrittenAnswer;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
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

    private final TaskStandings standings;
    private final WorkItems items;
    private final EscalationPages pages;
    private final AnswerForm form;
    private final AnswerEscalation answerEscalation;
    private final KeepLateAnswer keepLateAnswer;

    AnswerEscalationController(TaskStandings standings, WorkItems items, EscalationPages pages, AnswerForm form,
                               AnswerEscalation answerEscalation, KeepLateAnswer keepLateAnswer) {
        this.standings = standings;
        this.items = items;
        this.pages = pages;
        this.form = form;
        this.answerEscalation = answerEscalation;
        this.keepLateAnswer = keepLateAnswer;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String id, Model model) {
        return page(actor, id, form.blank(id), null, model);
    }

    @PostMapping
    String answer(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model,
                  RedirectAttributes flash) {
        Submitted submitted = form.read(id, input);
        if (!submitted.errors().isEmpty()) {
            return page(actor, id, submitted.view(), null, model);
        }
        WrittenAnswer written = form.written(submitted.answers());
        try {
            answerEscalation.answer(actor, id, written, "yes".equals(submitted.answers().text("safeTonight")));
        } catch (Refused refused) {
            return page(actor, id, submitted.view(), refused, model);
        } catch (MovedOn | TaskTaken tooLate) {
            return tooLate(actor, id, written, tooLate, flash);
        }
        flash.addFlashAttribute("done", List.of("escalations.answer.done"));
        return "redirect:/tasks";
    }

    /** It has moved on meanwhile: what was written is kept, and the officer reads why and for whom. */
    private String tooLate(Actor actor, String id, WrittenAnswer written, RuntimeException tooLate, RedirectAttributes flash) {
        WorkItem item = items.require(actor, id);
        if (item.isOpen()) {
            throw tooLate;
        }
        LateAnswer before = keepLateAnswer.keep(actor, item, written, form.inWords(written));
        flash.addFlashAttribute("done", List.of("escalations.answer.late." + before.key()));
        return "redirect:/cases/" + item.caseReference();
    }

    private String page(Actor actor, String id, PageView shown, Refused refused, Model model) {
        TaskStanding standing = standings.require(actor, id, AnswerEscalation.TASK);
        model.addAttribute("page", new EscalationTaskView(standing, pages.ofOffice(actor, standing.item().caseReference()), shown, refused));
        return "escalations/answer-escalation";
    }
}
