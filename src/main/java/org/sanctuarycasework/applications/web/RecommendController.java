package org.sanctuarycasework.applications.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.applications.Outcome;
import org.sanctuarycasework.applications.RecommendOutcome;
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

/** An officer recommends how an application should end. */
@Controller
@RequestMapping("/tasks/{id}/recommend-outcome")
class RecommendController {

    private static final String FORM = "recommend-outcome";

    private final CaseTasks tasks;
    private final OnePageForms forms;
    private final RecommendOutcome recommendOutcome;

    RecommendController(CaseTasks tasks, OnePageForms forms, RecommendOutcome recommendOutcome) {
        this.tasks = tasks;
        this.forms = forms;
        this.recommendOutcome = recommendOutcome;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String id, Model model) {
        TaskHead head = tasks.require(actor, id, RecommendOutcome.TASK);
        return page(head, forms.show(FORM, Answers.NONE, context(head)), model);
    }

    @PostMapping
    String finish(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model,
                  RedirectAttributes flash) {
        TaskHead head = tasks.require(actor, id, RecommendOutcome.TASK);
        Submitted submitted = forms.read(FORM, input, context(head));
        if (!submitted.errors().isEmpty()) {
            return page(head, submitted.view(), model);
        }
        Answers answers = submitted.answers();
        recommendOutcome.recommend(actor, id, Outcome.ofKey(answers.text("outcome")), answers.money("amount"),
                answers.text("reason"));
        flash.addFlashAttribute("done", List.of("applications.recommend.done", head.dossier().reference()));
        return "redirect:/tasks";
    }

    private static Map<String, Object> context(TaskHead head) {
        return Map.of("requested", head.dossier().application().requested());
    }

    private static String page(TaskHead head, PageView form, Model model) {
        model.addAttribute("page", new FormTaskView(head, form));
        return "applications/recommend-outcome";
    }
}
