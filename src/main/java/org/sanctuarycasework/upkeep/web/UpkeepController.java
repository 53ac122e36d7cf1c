package org.sanctuarycasework.upkeep.web;

import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.disclosures.DecideOnDisclosure;
import org.sanctuarycasework.disclosures.NobodyToDecide;
import org.sanctuarycasework.engine.StuckJobs;
import org.sanctuarycasework.escalations.DutyNow;
import org.sanctuarycasework.escalations.UnacknowledgedDuty;
import org.sanctuarycasework.escalations.UnansweredAtLast;
import org.sanctuarycasework.mail.FailedMessages;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.TasksForNobody;
import org.sanctuarycasework.upkeep.TryAgain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator sees what failed by itself, and lets it be tried again. */
@Controller
class UpkeepController {

    private static final int MAILS = 50;

    private final StuckJobs jobs;
    private final UnacknowledgedDuty duty;
    private final DutyNow rota;
    private final UnansweredAtLast unanswered;
    private final NobodyToDecide undecidable;
    private final TasksForNobody forNobody;
    private final FailedMessages messages;
    private final TryAgain tryAgain;

    UpkeepController(StuckJobs jobs, UnacknowledgedDuty duty, DutyNow rota, UnansweredAtLast unanswered, NobodyToDecide undecidable,
                     TasksForNobody forNobody, FailedMessages messages, TryAgain tryAgain) {
        this.jobs = jobs;
        this.duty = duty;
        this.rota = rota;
        this.unanswered = unanswered;
        this.undecidable = undecidable;
        this.forNobody = forNobody;
        this.messages = messages;
        this.tryAgain = tryAgain;
    }

    @GetMapping("/admin/jobs")
    String show(Model model) {
        model.addAttribute("page", new UpkeepPage(jobs.all(), jobs.late(), duty.all(), rota.order().gaps(), unanswered.all(), undecidable.all(),
                tasksForNobody(), messages.newest(MAILS)));
        return "upkeep/failed";
    }

    @PostMapping("/admin/jobs/{jobId}")
    String step(Actor actor, @PathVariable String jobId, RedirectAttributes flash) {
        return done(flash, tryAgain.step(actor, jobId) ? "upkeep.steps.done" : "upkeep.gone");
    }

    @PostMapping("/admin/jobs/mails/{messageId}")
    String mail(Actor actor, @PathVariable UUID messageId, RedirectAttributes flash) {
        return done(flash, tryAgain.mail(actor, messageId) ? "upkeep.mails.done" : "upkeep.gone");
    }

    /** Without the decisions on disclosures, which have a list of their own that knows more reasons. */
    private List<TasksForNobody.Waiting> tasksForNobody() {
        return forNobody.all().stream().filter(waiting -> !waiting.task().equals(DecideOnDisclosure.TASK)).toList();
    }

    private static String done(RedirectAttributes flash, String sentence) {
        flash.addFlashAttribute("done", List.of(sentence));
        return "redirect:/admin/jobs";
    }
}
