package org.sanctuarycasework.applications.web;

import java.util.List;

import org.sanctuarycasework.applications.ReviveApplication;
import org.sanctuarycasework.applications.web.CasePages.Dossier;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An officer opens a lapsed application again. */
@Controller
@RequestMapping(CasePages.ADDRESS + "/revive")
public class ReviveController {

    private final CasePages cases;
    private final ReviveApplication reviveApplication;

    ReviveController(CasePages cases, ReviveApplication reviveApplication) {
        this.cases = cases;
        this.reviveApplication = reviveApplication;
    }

    @GetMapping
    String askWhy(Actor actor, @PathVariable String reference, Model model) {
        return page(cases.dossier(actor, reference), "", null, model);
    }

    @PostMapping
    String revive(Actor actor, @PathVariable String reference, @RequestParam(defaultValue = "") String reason,
                  Model model, RedirectAttributes flash) {
        Dossier dossier = cases.dossier(actor, reference);
        try {
            reviveApplication.revive(actor, reference, reason);
        } catch (Refused refused) {
            return page(dossier, reason, refused, model);
        }
        flash.addFlashAttribute("done", List.of("applications.revive.done"));
        return "redirect:/cases/" + reference;
    }

    private static String page(Dossier dossier, String reason, Refused refused, Model model) {
        model.addAttribute("page", new ReviveView(dossier, reason, refused));
        return "applications/revive";
    }

    /** @param refused why the reason was not taken, null at first */
    public record ReviveView(Dossier dossier, String reason, Refused refused) {
    }
}
