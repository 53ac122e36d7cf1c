package org.sanctuarycasework.applications.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.applications.RecordConsultation;
import org.sanctuarycasework.applications.web.CaseTasks.TaskHead;
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

/** An officer records what residents of the ward said about an application. */
@Controller
@RequestMapping("/tasks/{id}/record-consultation")
public class ConsultationController {

    private static final String FORM = "record-consultation";

    private final CaseTasks tasks;
    private final OnePageForms forms;
    private final RecordConsultation recordConsultation;

    ConsultationController(CaseTasks tasks, OnePageForms forms, RecordConsultation recordConsultation) {
        this.tasks = tasks;
        this.forms = forms;
        this.recordConsultation = recordConsultation;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String id, Model model) {
        return page(tasks.require(actor, id, RecordConsultation.TASK), forms.show(FORM, Answers.NONE, Map.of()), model);
    }

    @PostMapping
    String finish(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model,
                  RedirectAttributes flash) {
        TaskHead head = tasks.require(actor, id, RecordConsultation.TASK);
        Submitted submitted = forms.read(FORM, input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return page(head, submitted.view(), model);
        }
        BigDecimal votes = submitted.answers().money("votes");
        recordConsultation.record(actor, id, votes == null ? null : votes.intValueExact(), submitted.answers().text("result"));
        flash.addFlashAttribute("done", List.of("applications.consultation.done", head.dossier().reference()));
        return "redirect:/tasks";
    }

    private static String page(TaskHead head, PageView form, Model model) {
        model.addAttribute("page", new FormTaskView(head, form));
        return "applications/record-consultation";
    }
}
