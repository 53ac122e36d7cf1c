package org.sanctuarycasework.applications.web;

import java.util.List;

import org.sanctuarycasework.applications.AssessApplication;
import org.sanctuarycasework.applications.web.CaseTasks.TaskHead;
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

/** An assessor scores an application by the criteria of its round. */
@Controller
@RequestMapping("/tasks/{id}/assess-application")
public class AssessController {

    private final CaseTasks tasks;
    private final AssessApplication assessApplication;

    AssessController(CaseTasks tasks, AssessApplication assessApplication) {
        this.tasks = tasks;
        this.assessApplication = assessApplication;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String id, Model model) {
        TaskHead head = tasks.require(actor, id, AssessApplication.TASK);
        return page(head, ScoreSheet.empty(head.dossier().round()), model);
    }

    @PostMapping
    String finish(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model,
                  RedirectAttributes flash) {
        TaskHead head = tasks.require(actor, id, AssessApplication.TASK);
        ScoreSheet sheet = ScoreSheet.read(head.dossier().round(), input);
        if (!sheet.isComplete()) {
            return page(head, sheet, model);
        }
        assessApplication.assess(actor, id, sheet.scores(), sheet.summary());
        flash.addFlashAttribute("done", List.of("applications.assess.done", head.dossier().reference()));
        return "redirect:/tasks";
    }

    private static String page(TaskHead head, ScoreSheet sheet, Model model) {
        model.addAttribute("page", new AssessView(head, sheet));
        return "applications/assess-application";
    }

    /** The task with the scores typed so far. */
    public record AssessView(TaskHead head, ScoreSheet sheet) {
    }
}
