package org.sanctuarycasework.disclosures.web;

import java.util.List;

import org.sanctuarycasework.disclosures.DecideOnDisclosure;
import org.sanctuarycasework.escalations.StepAside;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody in information governance knows the household, and so has no part in what is told about it. */
@Controller
@RequestMapping("/tasks/{id}/decide-on-disclosure/step-aside")
public class KnownHouseholdController {

    private final DisclosureTaskPages pages;
    private final StepAside stepAside;

    KnownHouseholdController(DisclosureTaskPages pages, StepAside stepAside) {
        this.pages = pages;
        this.stepAside = stepAside;
    }

    @GetMapping
    String askBefore(Actor actor, @PathVariable String id, Model model) {
        model.addAttribute("page", pages.standing(actor, id, DecideOnDisclosure.TASK));
        return "disclosures/step-aside";
    }

    @PostMapping
    String stepAside(Actor actor, @PathVariable String id, RedirectAttributes flash) {
        flash.addFlashAttribute("done", List.of("cases.aside.done", stepAside.stepAsideFromTask(actor, id)));
        return "redirect:/tasks";
    }
}
