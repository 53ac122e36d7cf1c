package org.sanctuarycasework.challenges.web;

import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.challenges.LegalHolds;
import org.sanctuarycasework.challenges.LegalOfficers;
import org.sanctuarycasework.challenges.LiftLegalHold;
import org.sanctuarycasework.challenges.SetLegalHold;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The legal holds that are set by hand. */
@Controller
@RequestMapping("/legal-holds")
public class LegalHoldController {

    private final LegalHolds holds;
    private final SetLegalHold setLegalHold;
    private final LiftLegalHold liftLegalHold;

    LegalHoldController(LegalHolds holds, SetLegalHold setLegalHold, LiftLegalHold liftLegalHold) {
        this.holds = holds;
        this.setLegalHold = setLegalHold;
        this.liftLegalHold = liftLegalHold;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        return page(actor, "", "", null, model);
    }

    @PostMapping
    String set(Actor actor, @RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String reason, Model model,
               RedirectAttributes flash) {
        try {
            setLegalHold.set(actor, reference, reason);
        } catch (Refused refused) {
            return page(actor, reference, reason, refused, model);
        }
        flash.addFlashAttribute("done", List.of("challenges.hold.done"));
        return "redirect:/legal-holds";
    }

    @GetMapping("/{holdId}/lift")
    String askBeforeLifting(Actor actor, @PathVariable UUID holdId, Model model) {
        return liftPage(actor, holdId, "", null, model);
    }

    @PostMapping("/{holdId}/lift")
    String lift(Actor actor, @PathVariable UUID holdId, @RequestParam(defaultValue = "") String reason, Model model, RedirectAttributes flash) {
        try {
            liftLegalHold.lift(actor, holdId, reason);
        } catch (Refused refused) {
            return liftPage(actor, holdId, reason, refused, model);
        }
        flash.addFlashAttribute("done", List.of("challenges.hold.lift.done"));
        return "redirect:/legal-holds";
    }

    private String page(Actor actor, String reference, String reason, Refused refused, Model model) {
        LegalOfficers.require(actor);
        model.addAttribute("page", new HoldsView(holds.setByHand(actor), reference, reason, refused));
        return "challenges/holds";
    }

    private String liftPage(Actor actor, UUID id, String reason, Refused refused, Model model) {
        LegalOfficers.require(actor);
        model.addAttribute("page", new LiftView(holds.byId(id, actor).orElseThrow(() -> new CaseNotFound(id.toString())), reason, refused));
        return "challenges/lift-hold";
    }

    /** @param reference as typed, as is the reason */
    public record HoldsView(List<LegalHolds.SetHold> holds, String reference, String reason, Refused refused) {

        /** True if the reason is what cannot be taken. */
        public boolean isReasonWrong() {
            return refused != null && refused.messageKey().startsWith("challenges.hold.reason.");
        }

        public boolean isReferenceWrong() {
            return refused != null && !isReasonWrong();
        }
    }

    /** @param reason as typed */
    public record LiftView(LegalHolds.SetHold hold, String reason, Refused refused) {
    }
}
