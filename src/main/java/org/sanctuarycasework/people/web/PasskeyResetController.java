package org.sanctuarycasework.people.web;

import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.passkeys.AskForPasskeyReset;
import org.sanctuarycasework.people.passkeys.ConfirmPasskeyReset;
import org.sanctuarycasework.people.passkeys.ResetReason;
import org.sanctuarycasework.people.passkeys.TakeBackPasskeyReset;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where two administrators let somebody in again who has lost their device. */
@Controller
@RequestMapping("/admin/people/{personId}/passkeys")
class PasskeyResetController {

    private final PersonPages pages;
    private final AskForPasskeyReset askForReset;
    private final ConfirmPasskeyReset confirmReset;
    private final TakeBackPasskeyReset takeBackReset;

    PasskeyResetController(PersonPages pages, AskForPasskeyReset askForReset, ConfirmPasskeyReset confirmReset,
                           TakeBackPasskeyReset takeBackReset) {
        this.pages = pages;
        this.askForReset = askForReset;
        this.confirmReset = confirmReset;
        this.takeBackReset = takeBackReset;
    }

    @PostMapping("/reset")
    String ask(Actor actor, @PathVariable UUID personId, @RequestParam(defaultValue = "") String reason, Model model,
               RedirectAttributes flash) {
        ResetReason given = ResetReason.of(reason);
        if (given.error() != null) {
            return pages.show(actor, personId, TypedForPerson.NOTHING.withReason(reason, given.error()), model);
        }
        askForReset.ask(actor, personId, given);
        return PersonPages.done(personId, flash, "people.passkeys.asked");
    }

    @PostMapping("/reset/{resetId}/confirm")
    String confirm(Actor actor, @PathVariable UUID personId, @PathVariable UUID resetId, RedirectAttributes flash) {
        confirmReset.confirm(actor, personId, resetId);
        return PersonPages.done(personId, flash, "people.passkeys.confirmed");
    }

    @PostMapping("/reset/{resetId}/take-back")
    String takeBack(Actor actor, @PathVariable UUID personId, @PathVariable UUID resetId, RedirectAttributes flash) {
        takeBackReset.takeBack(actor, personId, resetId);
        return PersonPages.done(personId, flash, "people.passkeys.taken-back");
    }
}
