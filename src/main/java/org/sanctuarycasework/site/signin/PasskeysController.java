package org.sanctuarycasework.site.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.passkeys.AddPasskey;
import org.sanctuarycasework.people.passkeys.Passkeys;
import org.sanctuarycasework.people.passkeys.RemovePasskey;
import org.sanctuarycasework.people.passkeys.SecondFactor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody looks after their own passkeys: one for each of their devices. */
@Controller
@RequestMapping("/passkeys")
class PasskeysController {

    private final SecondFactor secondFactor;
    private final Passkeys passkeys;
    private final AddPasskey addPasskey;
    private final RemovePasskey removePasskey;
    private final NewPasskeys newPasskeys;

    PasskeysController(SecondFactor secondFactor, Passkeys passkeys, AddPasskey addPasskey, RemovePasskey removePasskey,
                       NewPasskeys newPasskeys) {
        this.secondFactor = secondFactor;
        this.passkeys = passkeys;
        this.addPasskey = addPasskey;
        this.removePasskey = removePasskey;
        this.newPasskeys = newPasskeys;
    }

    @GetMapping
    String list(Actor actor, HttpServletRequest request, Model model) {
        return page(actor, newPasskeys.form(requireNeed(actor), "", request), model);
    }

    @PostMapping
    String add(Actor actor, NewPasskeys.Sent sent, HttpServletRequest request, Model model, RedirectAttributes flash) {
        Optional<NewPasskey> again = newPasskeys.read(requireNeed(actor), sent, addPasskey::addFurther, request);
        return again.map(form -> page(actor, form, model)).orElseGet(() -> done("passkeys.added", flash));
    }

    @PostMapping("/{passkeyId}/remove")
    String remove(Actor actor, @PathVariable UUID passkeyId, RedirectAttributes flash) {
        removePasskey.remove(requireNeed(actor), passkeyId);
        return done("passkeys.removed", flash);
    }

    private String page(Actor actor, NewPasskey form, Model model) {
        model.addAttribute("page", new PasskeysPage(passkeys.of(actor.personId()), form));
        return "site/passkeys";
    }

    private static String done(String sentence, RedirectAttributes flash) {
        flash.addFlashAttribute("done", List.of(sentence));
        return "redirect:/passkeys";
    }

    /** Nobody else is ever asked for one, so it would only seem to protect them. */
    private Actor requireNeed(Actor actor) {
        if (!secondFactor.isNeededBy(actor)) {
            throw new NotAllowed("passkeys.not-needed");
        }
        return actor;
    }
}
