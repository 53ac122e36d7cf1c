package org.sanctuarycasework.site.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.people.passkeys.Ceremony;
import org.sanctuarycasework.people.passkeys.PasskeyProblem;
import org.sanctuarycasework.people.passkeys.PasskeyRefused;
import org.sanctuarycasework.people.passkeys.Passkeys;
import org.sanctuarycasework.people.passkeys.ShowPasskey;
import org.sanctuarycasework.site.CurrentActor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks somebody who has used their link for their passkey; from then on they are signed in. */
@Controller
@RequestMapping(PasskeyController.PAGE)
class PasskeyController {

    static final String PAGE = "/sign-in/passkey";

    private final CurrentActor actors;
    private final Passkeys passkeys;
    private final ShowPasskey showPasskey;
    private final SessionStart sessionStart;

    PasskeyController(CurrentActor actors, Passkeys passkeys, ShowPasskey showPasskey, SessionStart sessionStart) {
        this.actors = actors;
        this.passkeys = passkeys;
        this.showPasskey = showPasskey;
        this.sessionStart = sessionStart;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String then, HttpServletRequest request, Model model) {
        Optional<LocalPath> page = LocalPath.of(then);
        Optional<Actor> waiting = actors.waitingForPasskey(request);
        if (waiting.isEmpty()) {
            return "redirect:" + SignInController.with("/sign-in", page);
        }
        if (!passkeys.has(waiting.get().personId())) {
            return "redirect:" + SignInController.with(FirstPasskeyController.PAGE, page);
        }
        return page(waiting.get(), page, null, request, model);
    }

    @PostMapping
    String show(@RequestParam(defaultValue = "") String answer, @RequestParam(defaultValue = "") String problem,
                @RequestParam(defaultValue = "") String then, HttpServletRequest request, HttpServletResponse response,
                Model model) {
        Optional<LocalPath> page = LocalPath.of(then);
        Optional<PublicKeyCredentialRequestOptions> asked =
                AskedOfDevice.take(request, PublicKeyCredentialRequestOptions.class);
        Optional<Actor> waiting = actors.waitingForPasskey(request);
        if (waiting.isEmpty()) {
            return "redirect:" + SignInController.with("/sign-in", page);
        }
        Actor actor = waiting.get();
        if (asked.isEmpty() || answer.isEmpty()) {
            return page(actor, page, PasskeyProblem.of(problem), request, model);
        }
        try {
            showPasskey.show(actor, asked.get(), answer);
        } catch (PasskeyRefused refused) {
            return page(actor, page, refused.problem(), request, model);
        }
        sessionStart.goOnWithPasskey(request, response);
        return "redirect:" + page.map(LocalPath::value).orElse("/home");
    }

    private String page(Actor actor, Optional<LocalPath> then, PasskeyProblem problem, HttpServletRequest request,
                        Model model) {
        Ceremony<PublicKeyCredentialRequestOptions> ceremony = showPasskey.begin(actor);
        AskedOfDevice.keep(request, ceremony.options());
        model.addAttribute("page", new PasskeyPage(then.map(LocalPath::value).orElse(""), ceremony.forDevice(), problem));
        return "site/passkey";
    }
}
