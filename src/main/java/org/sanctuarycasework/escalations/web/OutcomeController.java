package org.sanctuarycasework.escalations.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.escalations.Escalation;
import org.sanctuarycasework.escalations.EscalationStatus;
import org.sanctuarycasework.escalations.MovedOn;
import org.sanctuarycasework.escalations.ReportOutcome;
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

/** The partner tells once what became of the household. */
@Controller
@RequestMapping("/escalations/{escalation:ESC-[0-9]{4}-[0-9]+}/outcome")
public class OutcomeController {

    private static final String FORM = "report-outcome";

    private final EscalationPages pages;
    private final ReportOutcome reportOutcome;
    private final OnePageForms forms;

    OutcomeController(EscalationPages pages, ReportOutcome reportOutcome, OnePageForms forms) {
        this.pages = pages;
        this.reportOutcome = reportOutcome;
        this.forms = forms;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable("escalation") String reference, Model model) {
        Dossier dossier = pages.ofPartner(actor, reference);
        Escalation escalation = dossier.escalation();
        if (escalation.status() != EscalationStatus.CLOSED || escalation.outcome() != null) {
            return "redirect:/escalations/" + reference;
        }
        return page(dossier, forms.show(FORM, Answers.NONE, Map.of()), model);
    }

    @PostMapping
    String report(Actor actor, @PathVariable("escalation") String reference, @RequestParam MultiValueMap<String, String> input, Model model,
                  RedirectAttributes flash) {
        Dossier dossier = pages.ofPartner(actor, reference);
        if (dossier.escalation().outcome() != null) {
            return told(reference, "escalations.outcome.told-already", flash);
        }
        Submitted submitted = forms.read(FORM, input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return page(dossier, submitted.view(), model);
        }
        try {
            reportOutcome.report(actor, reference, submitted.answers().text("outcome"), submitted.answers().text("satisfied"));
        } catch (MovedOn sentTwice) {
            if (pages.ofPartner(actor, reference).escalation().outcome() == null) {
                throw sentTwice;
            }
            return told(reference, "escalations.outcome.told-already", flash);
        }
        return told(reference, "escalations.outcome.done", flash);
    }

    private static String page(Dossier dossier, PageView form, Model model) {
        model.addAttribute("page", new OutcomeView(dossier, form));
        return "escalations/outcome";
    }

    private static String told(String reference, String text, RedirectAttributes flash) {
        flash.addFlashAttribute("done", List.of(text));
        return "redirect:/escalations/" + reference;
    }

    /** Asks what became of the household. */
    public record OutcomeView(Dossier dossier, PageView form) {
    }
}
