package org.sanctuarycasework.site.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.people.passkeys.AddPasskey;
import org.sanctuarycasework.people.passkeys.Passkeys;
import org.sanctuarycasework.site.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets somebody who needs a passkey and has none set one up, before anything else. */
@Controller
@RequestMapping(FirstPasskeyController.PAGE)
class FirstPasskeyController {

    static final String PAGE = PasskeyController.PAGE + "/new";

    private final CurrentActor actors;
    private final Passkeys passkeys;
    private final AddPasskey addPasskey;
    private final NewPasskeys newPasskeys;
    private final SessionStart sessionStart;

    FirstPasskeyController(CurrentActor actors, Passkeys passkeys, AddPasskey addPasskey, NewPasskeys newPasskeys,
                           SessionStart sessionStart) {
        this.actors = actors;
        this.passkeys = passkeys;
        this.addPasskey = addPasskey;
        this.newPasskeys = newPasskeys;
        this.sessionStart = sessionStart;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String then, HttpServletRequest request, Model model) {
        Optional<Actor> withoutPasskey = withoutPasskey(request);
        if (withoutPasskey.isEmpty()) {
            return "redirect:" + SignInController.with(PasskeyController.PAGE, LocalPath.of(then));
        }
        model.addAttribute("page", newPasskeys.form(withoutPasskey.get(), then, request));
        return "site/passkey-new";
    }

    @PostMapping
    String add(NewPasskeys.Sent sent, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<LocalPath> then = LocalPath.of(sent.then());
        Optional<Actor> withoutPasskey = withoutPasskey(request);
        if (withoutPasskey.isEmpty()) {
            return "redirect:" + SignInController.with(PasskeyController.PAGE, then);
        }
        Optional<NewPasskey> again = newPasskeys.read(withoutPasskey.get(), sent, addPasskey::addFirst, request);
        if (again.isPresent()) {
            model.addAttribute("page", again.get());
            return "site/passkey-new";
        }
        sessionStart.goOnWithPasskey(request, response);
        return "redirect:" + then.map(LocalPath::value).orElse("/home");
    }

    private Optional<Actor> withoutPasskey(HttpServletRequest request) {
        return actors.waitingForPasskey(request).filter(actor -> !passkeys.has(actor.personId()));
    }
}
