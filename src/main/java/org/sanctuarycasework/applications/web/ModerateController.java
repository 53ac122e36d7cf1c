package org.sanctuarycasework.applications.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sanctuarycasework.applications.web.CaseTasks.TaskHead;
import org.sanctuarycasework.assessments.AgreedAssessment;
import org.sanctuarycasework.assessments.Assessment.Recommends;
import org.sanctuarycasework.assessments.Assessment;
import org.sanctuarycasework.assessments.ModerateAssessments;
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

/** Somebody who did not assess an application brings two assessments together that are too far apart. */
@Controller
@RequestMapping("/tasks/{id}/moderate-assessments")
public class ModerateController {

    private final CaseTasks tasks;
    private final ModerateAssessments moderateAssessments;

    ModerateController(CaseTasks tasks, ModerateAssessments moderateAssessments) {
        this.tasks = tasks;
        this.moderateAssessments = moderateAssessments;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String id, Model model) {
        TaskHead head = tasks.require(actor, id, ModerateAssessments.TASK);
        return page(head, ScoreSheet.empty(head.dossier().round()), model);
    }

    @PostMapping
    String finish(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model,
                  RedirectAttributes flash) {
        TaskHead head = tasks.require(actor, id, ModerateAssessments.TASK);
        ScoreSheet sheet = ScoreSheet.read(head.dossier().round(), input);
        if (!sheet.isComplete()) {
            return page(head, sheet, model);
        }
        moderateAssessments.moderate(actor, id, sheet.scores(), Recommends.ofKey(sheet.recommends()), sheet.summary());
        flash.addFlashAttribute("done", List.of("applications.moderate.done", head.dossier().reference()));
        return "redirect:/tasks";
    }

    private static String page(TaskHead head, ScoreSheet sheet, Model model) {
        List<Assessment> all = head.dossier().judged().assessed().assessments();
        List<Assessment> both = all.size() < 2 ? List.of() : all.subList(all.size() - 2, all.size());
        model.addAttribute("page", new ModerateView(head, sheet, both, both.isEmpty() ? Set.of()
                : new TreeSet<>(AgreedAssessment.apart(head.dossier().round(), both.get(0), both.get(1)))));
        return "applications/moderate-assessments";
    }

    /**
     * @param both  the two assessments, none once it is done by somebody else
     * @param apart keys of the criteria on which they are too far apart
     */
    public record ModerateView(TaskHead head, ScoreSheet sheet, List<Assessment> both, Set<String> apart) {
    }
}
