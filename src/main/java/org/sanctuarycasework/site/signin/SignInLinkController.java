package org.sanctuarycasework.site.signin;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.people.UseSignInLink;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a mailed link opens: a page with one button, because programs that scan mail open links too. */
@Controller
class SignInLinkController {

    private final UseSignInLink useSignInLink;
    private final SessionStart sessionStart;

    SignInLinkController(UseSignInLink useSignInLink, SessionStart sessionStart) {
        this.useSignInLink = useSignInLink;
        this.sessionStart = sessionStart;
    }

    @GetMapping("/sign-in/link")
    String button(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String then,
                  Model model, HttpServletResponse response) {
        if (token.isBlank()) {
            return spent(model, LocalPath.of(then), response);
        }
        model.addAttribute("token", token);
        model.addAttribute("then", LocalPath.of(then).map(LocalPath::value).orElse(""));
        return "site/sign-in-link";
    }

    @PostMapping("/sign-in/link")
    String use(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String then,
               Model model, HttpServletRequest request, HttpServletResponse response) {
        Optional<LocalPath> page = LocalPath.of(then);
        Optional<UUID> person = useSignInLink.use(token);
        if (person.isEmpty()) {
            return spent(model, page, response);
        }
        sessionStart.start(person.get(), request, response);
        return "redirect:" + page.map(LocalPath::value).orElse("/home");
    }

    private static String spent(Model model, Optional<LocalPath> then, HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("again", SignInController.with("/sign-in", then));
        return "site/sign-in-link-spent";
    }
}
