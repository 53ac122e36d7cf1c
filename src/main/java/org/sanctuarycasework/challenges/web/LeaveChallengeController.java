package org.sanctuarycasework.challenges.web;

import java.util.List;

import org.sanctuarycasework.challenges.LeaveChallenge;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody on a challenge knows the household, and so has no part in it. */
@Controller
@RequestMapping(ChallengePages.CASE + "/step-aside")
class LeaveChallengeController {

    private final ChallengePages pages;
    private final LeaveChallenge leaveChallenge;

    LeaveChallengeController(ChallengePages pages, LeaveChallenge leaveChallenge) {
        this.pages = pages;
        this.leaveChallenge = leaveChallenge;
    }

    @GetMapping
    String askBefore(Actor actor, @PathVariable("challenge") String reference, Model model) {
        model.addAttribute("page", pages.of(actor, reference));
        return "challenges/step-aside";
    }

    @PostMapping
    String leave(Actor actor, @PathVariable("challenge") String reference, RedirectAttributes flash) {
        leaveChallenge.leave(actor, reference);
        flash.addFlashAttribute("done", List.of("cases.aside.done", reference));
        return "redirect:/tasks";
    }
}
