package org.sanctuarycasework.escalations.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.documents.ChosenFiles;
import org.sanctuarycasework.documents.DocumentRefused;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.documents.Uploads;
import org.sanctuarycasework.escalations.AddInformation;
import org.sanctuarycasework.escalations.DisputeBreach;
import org.sanctuarycasework.escalations.DutyState;
import org.sanctuarycasework.escalations.MovedOn;
import org.sanctuarycasework.escalations.RaiseEscalation;
import org.sanctuarycasework.escalations.ReplyToAnswer;
import org.sanctuarycasework.escalations.ServiceArea;
import org.sanctuarycasework.escalations.WithdrawEscalation;
import org.sanctuarycasework.escalations.web.EscalationPages.Dossier;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.TeamMembers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An escalation as the partner follows it: who has it and until when, and what the partner can do. */
@Controller
@RequestMapping("/escalations/{escalation:ESC-[0-9]{4}-[0-9]+}")
public class EscalationController {

    private final EscalationPages pages;
    private final AddInformation addInformation;
    private final ReplyToAnswer replyToAnswer;
    private final WithdrawEscalation withdrawEscalation;
    private final DisputeBreach disputeBreach;
    private final TeamMembers teams;

    EscalationController(EscalationPages pages, AddInformation addInformation, ReplyToAnswer replyToAnswer,
                         WithdrawEscalation withdrawEscalation, DisputeBreach disputeBreach, TeamMembers teams) {
        this.pages = pages;
        this.addInformation = addInformation;
        this.replyToAnswer = replyToAnswer;
        this.withdrawEscalation = withdrawEscalation;
        this.disputeBreach = disputeBreach;
        this.teams = teams;
    }

    @GetMapping
    String follow(Actor actor, @PathVariable("escalation") String reference, Model model) {
        // partners send the address that they see; who is of no organisation has no escalation of their own there
        if (actor.isStaff() && actor.organisations().isEmpty()) {
            return "redirect:/cases/" + reference;
        }
        return page(actor, reference, null, "", null, ChosenFiles.NONE, model);
    }

    @PostMapping("/information")
    String addInformation(Actor actor, @PathVariable("escalation") String reference, @RequestParam(defaultValue = "") String text,
                          HttpServletRequest request, Model model, RedirectAttributes flash) throws IOException {
        List<Upload> uploads = Uploads.of(request);
        boolean worksOn;
        try {
            worksOn = addInformation.add(actor, reference, text, uploads);
        } catch (DocumentRefused refused) {
            return page(actor, reference, RaiseEscalation.FILES, text, null, ChosenFiles.of(uploads).refused(refused), model);
        } catch (Refused refused) {
            return page(actor, reference, "text", text, refused, ChosenFiles.of(uploads), model);
        }
        return done(reference, worksOn ? "escalations.information.done" : "escalations.information.over", flash);
    }

    @PostMapping("/accept")
    String accept(Actor actor, @PathVariable("escalation") String reference, @RequestParam ServiceArea service, RedirectAttributes flash) {
        replyToAnswer.accept(actor, reference, service);
        return done(reference, "escalations.reply.accepted", flash);
    }

    @PostMapping("/not-accepted")
    String refuse(Actor actor, @PathVariable("escalation") String reference, @RequestParam ServiceArea service,
                  @RequestParam(defaultValue = "") String why, Model model, RedirectAttributes flash) {
        boolean nextStage;
        try {
            nextStage = replyToAnswer.refuse(actor, reference, service, why);
        } catch (Refused refused) {
            return page(actor, reference, "why-" + service.key(), why, refused, ChosenFiles.NONE, model);
        } catch (MovedOn tooLate) {
            addInformation.add(actor, reference, why, List.of());
            return done(reference, "escalations.reply.too-late", flash);
        }
        return done(reference, nextStage ? "escalations.reply.not-accepted" : "escalations.reply.last-not-accepted", flash);
    }

    @GetMapping("/withdraw")
    String askBeforeWithdrawing(Actor actor, @PathVariable("escalation") String reference, Model model) {
        return withdrawPage(actor, reference, "", null, model);
    }

    @PostMapping("/withdraw")
    String withdraw(Actor actor, @PathVariable("escalation") String reference, @RequestParam(defaultValue = "") String reason, Model model,
                    RedirectAttributes flash) {
        try {
            withdrawEscalation.withdraw(actor, reference, reason);
        } catch (Refused refused) {
            return withdrawPage(actor, reference, reason, refused, model);
        }
        return done(reference, "escalations.withdraw.done", flash);
    }

    @PostMapping("/dispute")
    String dispute(Actor actor, @PathVariable("escalation") String reference, @RequestParam(defaultValue = "1") int number,
                   @RequestParam(defaultValue = "") String dispute, Model model, RedirectAttributes flash) {
        try {
            disputeBreach.dispute(actor, reference, number, dispute);
        } catch (Refused refused) {
            return page(actor, reference, "dispute", dispute, refused, ChosenFiles.NONE, model);
        }
        return done(reference, "escalations.dispute.done", flash);
    }

    private String page(Actor actor, String reference, String wrong, String typed, Refused refused, ChosenFiles files, Model model) {
        model.addAttribute("page", new FollowView(pages.ofPartner(actor, reference), teams.teamName(RaiseEscalation.DUTY_LINE), wrong, typed, refused, files));
        return "escalations/follow";
    }

    private String withdrawPage(Actor actor, String reference, String reason, Refused refused, Model model) {
        model.addAttribute("page", new FollowView(pages.ofPartner(actor, reference), null, "reason", reason, refused, ChosenFiles.NONE));
        return "escalations/withdraw";
    }

    private static String done(String reference, String text, RedirectAttributes flash) {
        flash.addFlashAttribute("done", List.of(text));
        return "redirect:/escalations/" + reference;
    }

    /**
     * @param dutyPost what the duty line is called; null where it is not spoken of
     * @param wrong    name of the input that was refused, null at first
     * @param typed    what stood in it, or beside it if it was a file
     */
    public record FollowView(Dossier dossier, String dutyPost, String wrong, String typed, Refused refused, ChosenFiles files) {

        /** Null where there is nothing to say about the duty line. */
        public DutyState duty() {
            return DutyState.of(dossier.escalation(), !dossier.waiting().isEmpty(), dossier.now()).orElse(null);
        }

        public String typed(String field) {
            return field.equals(wrong) || field.equals("text") && RaiseEscalation.FILES.equals(wrong) ? typed : "";
        }

        /** As long as what was written is kept. */
        public boolean mayCorrectOutcome() {
            return dossier.escalation().outcome() != null && !dossier.answered().isEmpty();
        }
    }
}
