package org.sanctuarycasework.challenges.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.challenges.CorrectLetterDeadline;
import org.sanctuarycasework.challenges.LegalOfficers;
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

/** Correcting the deadline of a pre-action letter. */
@Controller
@RequestMapping(ChallengePages.CASE + "/deadline")
class CorrectDeadlineController {

    private final ChallengePages pages;
    private final OnePageForms forms;
    private final CorrectLetterDeadline correctDeadline;

    CorrectDeadlineController(ChallengePages pages, OnePageForms forms, CorrectLetterDeadline correctDeadline) {
        this.pages = pages;
        this.forms = forms;
        this.correctDeadline = correctDeadline;
    }

    @GetMapping
    String show(Actor actor, @PathVariable("challenge") String reference, Model model) {
        return page(actor, reference, forms.show(CorrectLetterDeadline.FORM, Answers.NONE, Map.of()), null, model);
    }

    @PostMapping
    String correct(Actor actor, @PathVariable("challenge") String reference, @RequestParam MultiValueMap<String, String> input, Model model,
                   RedirectAttributes flash) {
        Submitted submitted = forms.read(CorrectLetterDeadline.FORM, input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return page(actor, reference, submitted.view(), null, model);
        }
        try {
            correctDeadline.correct(actor, reference, submitted.answers());
        } catch (Refused refused) {
            return page(actor, reference, submitted.view(), refused, model);
        }
        flash.addFlashAttribute("done", List.of("challenges.deadline.done"));
        return "redirect:/cases/" + reference;
    }

    private String page(Actor actor, String reference, PageView form, Refused refused, Model model) {
        ChallengePages.Dossier dossier = pages.of(actor, reference);
        LegalOfficers.require(actor);
        model.addAttribute("page", new CaseFormView(dossier, "deadline", form, "due-on", refused));
        return "challenges/form";
    }
}
