package org.sanctuarycasework.escalations.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.escalations.ReviewBreach;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.TaskStanding;
import org.sanctuarycasework.tasks.TaskStandings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The review of a possible breach by a manager who had no part in the escalation. */
@Controller
@RequestMapping("/tasks/{id}/review-breach")
public class ReviewBreachController {

    private static final String FORM = "review-breach";

    private final TaskStandings standings;
    private final EscalationPages pages;
    private final OnePageForms forms;
    private final ReviewBreach reviewBreach;

    ReviewBreachController(TaskStandings standings, EscalationPages pages, OnePageForms forms, ReviewBreach reviewBreach) {
        this.standings = standings;
        this.pages = pages;
        this.forms = forms;
        this.reviewBreach = reviewBreach;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String id, Model model) {
        return page(actor, id, forms.show(FORM, Answers.NONE, Map.of()), model);
    }

    @PostMapping
    String review(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model,
                  RedirectAttributes flash) {
        Submitted submitted = forms.read(FORM, input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return page(actor, id, submitted.view(), model);
        }
        reviewBreach.review(actor, id, "confirmed".equals(submitted.answers().text("finding")), submitted.answers().text("reason"));
        flash.addFlashAttribute("done", List.of("escalations.breach.done"));
        return "redirect:/tasks";
    }

    private String page(Actor actor, String id, PageView form, Model model) {
        TaskStanding standing = standings.require(actor, id, ReviewBreach.TASK);
        model.addAttribute("page", new EscalationTaskView(standing, pages.ofOffice(actor, standing.item().caseReference()), form, null));
        return "escalations/review-breach";
    }
}
