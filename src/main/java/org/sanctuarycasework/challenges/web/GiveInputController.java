package org.sanctuarycasework.challenges.web;

import org.sanctuarycasework.challenges.GiveInput;
import org.sanctuarycasework.challenges.web.ChallengeTaskPages.Kind;
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

/** The task of a service that was asked what it knows. */
@Controller
@RequestMapping("/tasks/{id}/give-input")
public class GiveInputController {

    private final ChallengeTaskPages pages;
    private final GiveInput giveInput;
    private final Kind kind;

    GiveInputController(ChallengeTaskPages pages, GiveInput giveInput) {
        this.pages = pages;
        this.giveInput = giveInput;
        this.kind = new Kind(GiveInput.TASK, GiveInput.FORM, item -> giveInput.asked(item).orElse(null));
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String id, Model model) {
        return pages.ask(actor, id, kind, model);
    }

    @PostMapping
    String give(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        return pages.submit(actor, id, kind, input, (who, task, typed) -> giveInput.give(who, task, typed.text("words")), model, flash);
    }
}
