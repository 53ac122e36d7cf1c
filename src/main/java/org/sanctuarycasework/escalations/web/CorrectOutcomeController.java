package org.sanctuarycasework.escalations.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.escalations.CorrectOutcome;
import org.sanctuarycasework.escalations.ToldOutcome;
import org.sanctuarycasework.escalations.web.EscalationPages.Dossier;
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

/** The partner corrects what it told about the household, as long as the case is kept. */
@Controller
@RequestMapping("/escalations/{escalation:ESC-[0-9]{4}-[0-9]+}/outcome/correct")
public class CorrectOutcomeController {

    private final EscalationPages pages;
    private final CorrectOutcome correctOutcome;
    private final OnePageForms forms;

    CorrectOutcomeController(EscalationPages pages, CorrectOutcome correctOutcome, OnePageForms forms) {
        this.pages = pages;
        this.correctOutcome = correctOutcome;
        this.forms = forms;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable("escalation") String reference, Model model) {
        Dossier dossier = pages.ofPartner(actor, reference);
        ToldOutcome told = ToldOutcome.of(dossier.escalation());
        return page(dossier, forms.show(CorrectOutcome.FORM, new Answers(Map.of("outcome", told.where(), "satisfied", told.satisfied())),
                Map.of()), null, model);
    }

    @PostMapping
    String correct(Actor actor, @PathVariable("escalation") String reference, @RequestParam(defaultValue = "") String seenOutcome,
                   @RequestParam(defaultValue = "") String seenSatisfied, @RequestParam MultiValueMap<String, String> input, Model model,
                   RedirectAttributes flash) {
        Submitted submitted = forms.read(CorrectOutcome.FORM, input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return page(pages.ofPartner(actor, reference), submitted.view(), null, model);
        }
        boolean corrected;
        try {
            Answers typed = submitted.answers();
            corrected = correctOutcome.correct(actor, reference, new ToldOutcome(seenOutcome, seenSatisfied),
                    new ToldOutcome(typed.text("outcome"), typed.text("satisfied")), typed.text("why"));
        } catch (Refused refused) {
            return page(pages.ofPartner(actor, reference), submitted.view(), refused, model);
        }
        flash.addFlashAttribute("done", List.of(corrected ? "escalations.outcome.correct.done" : "escalations.outcome.correct.as-told"));
        return "redirect:/escalations/" + reference;
    }

    private static String page(Dossier dossier, PageView form, Refused refused, Model model) {
        model.addAttribute("page", new CorrectView(dossier, ToldOutcome.of(dossier.escalation()), form, refused));
        return "escalations/correct-outcome";
    }

    /**
     * Asks for the outcome as it should be.
     *
     * @param told    what is told now
     * @param refused what the form alone cannot know, null if nothing
     */
    public record CorrectView(Dossier dossier, ToldOutcome told, PageView form, Refused refused) {
    }
}
