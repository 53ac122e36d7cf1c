package org.sanctuarycasework.applications.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.applications.HearAppeal;
import org.sanctuarycasework.applications.MakeAppeal;
import org.sanctuarycasework.applications.web.CaseTasks.TaskHead;
import org.sanctuarycasework.documents.Document;
import org.sanctuarycasework.documents.Documents;
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

/** Somebody uninvolved hears an appeal. */
@Controller
@RequestMapping("/tasks/{id}/hear-appeal")
public class HearAppealController {

    private static final String FORM = "hear-appeal";

    private final CaseTasks tasks;
    private final OnePageForms forms;
    private final Documents documents;
    private final HearAppeal hearAppeal;

    HearAppealController(CaseTasks tasks, OnePageForms forms, Documents documents, HearAppeal hearAppeal) {
        this.tasks = tasks;
        this.forms = forms;
        this.documents = documents;
        this.hearAppeal = hearAppeal;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String id, Model model) {
        return page(tasks.require(actor, id, HearAppeal.TASK), forms.show(FORM, Answers.NONE, Map.of()), model);
    }

    @PostMapping
    String finish(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model,
                  RedirectAttributes flash) {
        TaskHead head = tasks.require(actor, id, HearAppeal.TASK);
        Submitted submitted = forms.read(FORM, input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return page(head, submitted.view(), model);
        }
        hearAppeal.hear(actor, id, "upheld".equals(submitted.answers().text("answer")), submitted.answers().text("reason"));
        flash.addFlashAttribute("done", List.of("applications.hear.done", head.dossier().reference()));
        return "redirect:/tasks";
    }

    private String page(TaskHead head, PageView form, Model model) {
        List<Document> evidence = documents.of(head.dossier().reference()).stream()
                .filter(document -> document.field().equals(MakeAppeal.EVIDENCE)).toList();
        model.addAttribute("page", new HearView(new FormTaskView(head, form), evidence));
        return "applications/hear-appeal";
    }

    /** @param evidence the files that came with the appeal */
    public record HearView(FormTaskView task, List<Document> evidence) {
    }
}
