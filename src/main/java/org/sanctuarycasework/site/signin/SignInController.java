package org.sanctuarycasework.site.signin;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.DemoPeople;
import org.sanctuarycasework.people.EmailAddress;
import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.people.SendSignInLink;
import org.sanctuarycasework.site.CurrentActor;
import org.sanctuarycasework.site.unsent.KeepUnsent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks for an address and mails a link to it. */
@Controller
class SignInController {

    private final SendSignInLink sendSignInLink;
    private final CurrentActor actors;
    private final KeepUnsent unsent;
    private final Optional<DemoPeople> demo;

    SignInController(SendSignInLink sendSignInLink, CurrentActor actors, KeepUnsent unsent, ObjectProvider<DemoPeople> demo) {
        this.sendSignInLink = sendSignInLink;
        this.actors = actors;
        this.unsent = unsent;
        this.demo = Optional.ofNullable(demo.getIfAvailable());
    }

    @GetMapping("/sign-in")
    String ask(@Nullable Actor actor, @RequestParam(defaultValue = "") String then,
               @RequestParam(name = "signed-out", required = false) String signedOut, HttpServletRequest request, Model model) {
        Optional<LocalPath> page = LocalPath.of(then);
        if (actors.waitingForPasskey(request).isPresent()) {
            return "redirect:" + with(PasskeyController.PAGE, page);
        }
        if (actor != null) {
            return "redirect:" + page.map(LocalPath::value).orElse("/home");
        }
        return page(model, page, "", null, signedOut != null, request);
    }

    @PostMapping("/sign-in")
    String send(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String then,
                HttpServletRequest request, Model model) {
        Optional<LocalPath> page = LocalPath.of(then);
        Optional<EmailAddress> address = EmailAddress.of(email);
        if (address.isEmpty()) {
            String error = email.isBlank() ? "sign-in.email.missing" : "sign-in.email.wrong";
            return page(model, page, email, error, false, request);
        }
        if (demo.isPresent() && !demo.get().mayInclude(address.get())) {
            return page(model, page, email, "sign-in.email.not-demo", false, request);
        }
        sendSignInLink.send(address.get(), page.orElse(null), request.getRemoteAddr());
        return "redirect:" + with("/sign-in/check-your-email", page);
    }

    @GetMapping("/sign-in/check-your-email")
    String checkYourEmail(@RequestParam(defaultValue = "") String then, HttpServletRequest request, Model model) {
        model.addAttribute("again", with("/sign-in", LocalPath.of(then)));
        model.addAttribute("unsent", unsent.isHolding(request));
        return "site/check-your-email";
    }

    private String page(Model model, Optional<LocalPath> then, String email, String error, boolean lastLost,
                        HttpServletRequest request) {
        model.addAttribute("page", new SignInPage(
                then.map(LocalPath::value).orElse(""), email, error, lastLost,
                unsent.isHolding(request), demo.map(DemoPeople::all).orElse(List.of())));
        return "site/sign-in";
    }

    static String with(String path, Optional<LocalPath> then) {
        return then.map(page -> UriComponentsBuilder.fromPath(path)
                        .queryParam("then", "{then}").encode().buildAndExpand(page.value()).toUriString())
                .orElse(path);
    }
}
