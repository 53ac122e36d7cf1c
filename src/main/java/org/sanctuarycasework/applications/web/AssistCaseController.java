package org.sanctuarycasework.applications.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.applications.AssistApplication;
import org.sanctuarycasework.applications.Assistance;
import org.sanctuarycasework.applications.web.CasePages.Dossier;
import org.sanctuarycasework.cases.Refused;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How an officer begins to answer for an organisation what it was asked for, and how such help ends. */
@Controller
public class AssistCaseController {

    private static final String FORM = "assist-information";

    private final CasePages cases;
    private final AssistApplication assistApplication;
    private final OnePageForms forms;

    AssistCaseController(CasePages cases, AssistApplication assistApplication, OnePageForms forms) {
        this.cases = cases;
        this.assistApplication = assistApplication;
        this.forms = forms;
    }

    @GetMapping(CasePages.ADDRESS + "/assist")
    String ask(Actor actor, @PathVariable String reference, Model model) {
        return page(cases.dossier(actor, reference), forms.show(FORM, Answers.NONE, Map.of()), null, model);
    }

    @PostMapping(CasePages.ADDRESS + "/assist")
    String join(Actor actor, @PathVariable String reference, @RequestParam MultiValueMap<String, String> input, Model model) {
        Dossier dossier = cases.dossier(actor, reference);
        Submitted submitted = forms.read(FORM, input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return page(dossier, submitted.view(), null, model);
        }
        try {
            assistApplication.join(actor, reference, Assistance.How.ofKey(submitted.answers().text("how")));
        } catch (Refused refused) {
            return page(dossier, submitted.view(), refused, model);
        }
        return "redirect:/applications/" + reference + "/information";
    }

    @PostMapping("/applications/{reference}/assistance/end")
    String end(Actor actor, @PathVariable String reference, RedirectAttributes flash) {
        boolean member = assistApplication.end(actor, reference);
        flash.addFlashAttribute("done", List.of("applications.assisted.ended", reference));
        return "redirect:" + (member ? "/applications/" + reference : "/assisted");
    }

    private static String page(Dossier dossier, PageView form, Refused refused, Model model) {
        model.addAttribute("page", new AssistCaseView(dossier, form, refused));
        return "applications/assist-information";
    }

    /** @param refused why the officer cannot fill in, null at first */
    public record AssistCaseView(Dossier dossier, PageView form, Refused refused) {
    }
}
