package org.sanctuarycasework.applications.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanctuarycasework.applications.WriteFeedback;
import org.sanctuarycasework.applications.web.CaseTasks.TaskHead;
import org.sanctuarycasework.cases.TypedText;
import org.sanctuarycasework.funds.Round.Criterion;
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

/** An officer writes what the applicant will read about each criterion, with the assessors' reasons to begin from. */
@Controller
@RequestMapping("/tasks/{id}/write-feedback")
public class FeedbackController {

    private static final int LONGEST = 2000;

    private final CaseTasks tasks;
    private final WriteFeedback writeFeedback;

    FeedbackController(CaseTasks tasks, WriteFeedback writeFeedback) {
        this.tasks = tasks;
        this.writeFeedback = writeFeedback;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String id, Model model) {
        TaskHead head = tasks.require(actor, id, WriteFeedback.TASK);
        return page(head, new LinkedHashMap<>(), Map.of(), model);
    }

    @PostMapping
    String finish(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model,
                  RedirectAttributes flash) {
        TaskHead head = tasks.require(actor, id, WriteFeedback.TASK);
        Map<String, String> remarks = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>();
        for (Criterion criterion : head.dossier().round().criteria()) {
            TypedText remark = TypedText.of(input.getFirst("remark." + criterion.key()));
            remarks.put(criterion.key(), remark.value());
            if (remark.isEmpty()) {
                problems.put(criterion.key(), "applications.feedback.missing");
            } else if (remark.isLongerThan(LONGEST)) {
                problems.put(criterion.key(), "applications.feedback.too-long");
            }
        }
        if (!problems.isEmpty()) {
            return page(head, remarks, problems, model);
        }
        writeFeedback.write(actor, id, remarks);
        flash.addFlashAttribute("done", List.of("applications.feedback.done", head.dossier().reference()));
        return "redirect:/tasks";
    }

    private static String page(TaskHead head, Map<String, String> remarks, Map<String, String> problems, Model model) {
        model.addAttribute("page", new FeedbackView(head, remarks, problems));
        return "applications/write-feedback";
    }

    /**
     * @param remarks  as typed, by criterion; empty at first
     * @param problems message keys, by criterion
     */
    public record FeedbackView(TaskHead head, Map<String, String> remarks, Map<String, String> problems) {

        /** As typed, or at first what the assessors of the last cycle, or whoever moderated, wrote; without their names. */
        public String remark(Criterion criterion) {
            return remarks.containsKey(criterion.key()) ? remarks.get(criterion.key())
                    : FeedbackDraft.of(reasons(criterion), LONGEST);
        }

        private List<String> reasons(Criterion criterion) {
            var assessed = head.dossier().judged().assessed();
            if (assessed.agreed() != null && assessed.agreed().moderated()) {
                return assessed.moderation().scores().stream().filter(score -> score.criterion().equals(criterion.key()))
                        .map(score -> score.reason()).toList();
            }
            int cycle = assessed.agreed() == null ? 0 : assessed.agreed().cycle();
            return assessed.assessments().stream().filter(assessment -> assessment.cycle() == cycle)
                    .flatMap(assessment -> assessment.scores().stream())
                    .filter(score -> score.criterion().equals(criterion.key())).map(score -> score.reason())
                    .collect(Collectors.toList());
        }
    }
}
