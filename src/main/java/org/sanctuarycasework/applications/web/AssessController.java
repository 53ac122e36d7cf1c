package org.sanctuarycasework.applications.web;

import java.util.List;

import org.sanctuarycasework.applications.web.CaseTasks.TaskHead;
import org.sanctuarycasework.assessments.AssessApplication;
import org.sanctuarycasework.assessments.Assessment.Recommends;
import org.sanctuarycasework.assessments.DeclareInterest;
import org.sanctuarycasework.assessments.Interests;
import org.sanctuarycasework.cases.Refused;
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

/** An assessor declares an interest, or none and then scores an application by the criteria of its round. */
@Controller
@RequestMapping("/tasks/{id}/assess-application")
public class AssessController {

    private final CaseTasks tasks;
    private final Interests interests;
    private final DeclareInterest declareInterest;
    private final AssessApplication assessApplication;

    AssessController(CaseTasks tasks, Interests interests, DeclareInterest declareInterest, AssessApplication assessApplication) {
        this.tasks = tasks;
        this.interests = interests;
        this.declareInterest = declareInterest;
        this.assessApplication = assessApplication;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String id, Model model) {
        TaskHead head = tasks.require(actor, id, AssessApplication.TASK);
        return interests.declaredNone(actor, head.dossier().reference())
                ? page(head, ScoreSheet.empty(head.dossier().round()), model) : interestPage(head, "", "", null, model);
    }

    @PostMapping("/interest")
    String declare(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String interest,
                   @RequestParam(defaultValue = "") String what, Model model, RedirectAttributes flash) {
        TaskHead head = tasks.require(actor, id, AssessApplication.TASK);
        if (interest.equals("no")) {
            declareInterest.none(actor, id);
            return "redirect:" + head.address("assess-application");
        }
        if (!interest.equals("yes")) {
            return interestPage(head, interest, what, new Refused("assessments.interest.missing"), model);
        }
        try {
            declareInterest.declare(actor, id, what);
        } catch (Refused refused) {
            return interestPage(head, interest, what, refused, model);
        }
        flash.addFlashAttribute("done", List.of("assessments.interest.done", head.dossier().reference()));
        return "redirect:/tasks";
    }

    @PostMapping
    String finish(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model,
                  RedirectAttributes flash) {
        TaskHead head = tasks.require(actor, id, AssessApplication.TASK);
        ScoreSheet sheet = ScoreSheet.read(head.dossier().round(), input);
        if (!sheet.isComplete()) {
            return page(head, sheet, model);
        }
        assessApplication.assess(actor, id, sheet.scores(), Recommends.ofKey(sheet.recommends()), sheet.summary());
        flash.addFlashAttribute("done", List.of("applications.assess.done", head.dossier().reference()));
        return "redirect:/tasks";
    }

    private static String interestPage(TaskHead head, String interest, String what, Refused refused, Model model) {
        model.addAttribute("page", new InterestView(head, interest, what, refused));
        return "applications/declare-interest";
    }

    private static String page(TaskHead head, ScoreSheet sheet, Model model) {
        model.addAttribute("page", new AssessView(head, sheet));
        return "applications/assess-application";
    }

    /** The task with the scores typed so far. */
    public record AssessView(TaskHead head, ScoreSheet sheet) {
    }

    /** @param refused why it was not taken, null at first */
    public record InterestView(TaskHead head, String interest, String what, Refused refused) {
    }
}
