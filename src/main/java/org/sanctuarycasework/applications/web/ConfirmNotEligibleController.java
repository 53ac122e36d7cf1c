package org.sanctuarycasework.applications.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.applications.ConfirmNotEligible;
import org.sanctuarycasework.applications.web.CaseTasks.TaskHead;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A manager agrees that the fund cannot take an application, or sends it back to the check. */
@Controller
@RequestMapping("/tasks/{id}/confirm-not-eligible")
public class ConfirmNotEligibleController {

    private static final String FORM = "confirm-not-eligible";

    private final CaseTasks tasks;
    private final OnePageForms forms;
    private final ConfirmNotEligible confirmNotEligible;

    ConfirmNotEligibleController(CaseTasks tasks, OnePageForms forms, ConfirmNotEligible confirmNotEligible) {
        this.tasks = tasks;
        this.forms = forms;
        this.confirmNotEligible = confirmNotEligible;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String id, Model model) {
        return page(tasks.require(actor, id, ConfirmNotEligible.TASK), forms.show(FORM, Answers.NONE, Map.of()), model);
    }

    @PostMapping
    String finish(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model,
                  RedirectAttributes flash) {
        TaskHead head = tasks.require(actor, id, ConfirmNotEligible.TASK);
        Submitted submitted = forms.read(FORM, input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return page(head, submitted.view(), model);
        }
        boolean confirmed = "confirm".equals(submitted.answers().text("answer"));
        if (confirmed) {
            confirmNotEligible.confirm(actor, id);
        } else {
            confirmNotEligible.sendBack(actor, id, submitted.answers().text("reason"));
        }
        flash.addFlashAttribute("done", List.of("applications.confirm-not-eligible."
                + (confirmed ? "confirmed" : "sent-back") + ".done", head.dossier().reference()));
        return "redirect:/tasks";
    }

    private String page(TaskHead head, PageView form, Model model) {
        TimelineEntry finding = confirmNotEligible.finding(head.dossier().reference());
        model.addAttribute("page", new ConfirmView(new FormTaskView(head, form), finding));
        return "applications/confirm-not-eligible";
    }

    /** @param finding who found it not eligible, when and why */
    public record ConfirmView(FormTaskView task, TimelineEntry finding) {
    }
}
