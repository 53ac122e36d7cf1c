package org.sanctuarycasework.site.signin;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.people.EmailAddress;
import org.sanctuarycasework.people.FirstAdministrator;
import org.sanctuarycasework.people.PersonName;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What the link in the log of an empty system opens. */
@Controller
@Profile("!demo")
class FirstAdministratorController {

    private final FirstAdministrator firstAdministrator;
    private final SessionStart sessionStart;

    FirstAdministratorController(FirstAdministrator firstAdministrator, SessionStart sessionStart) {
        this.firstAdministrator = firstAdministrator;
        this.sessionStart = sessionStart;
    }

    @GetMapping("/sign-in/first-administrator")
    String ask(@RequestParam(defaultValue = "") String token, Model model) {
        if (!firstAdministrator.isInvitedBy(token)) {
            throw notInvited();
        }
        model.addAttribute("page", new NamePage(token, "", null, "", null));
        return "site/first-administrator";
    }

    @PostMapping("/sign-in/first-administrator")
    String become(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String name,
                  @RequestParam(defaultValue = "") String email, Model model,
                  HttpServletRequest request, HttpServletResponse response) {
        Optional<PersonName> given = PersonName.of(name);
        Optional<EmailAddress> address = EmailAddress.of(email);
        if (given.isEmpty() || address.isEmpty()) {
            model.addAttribute("page", new NamePage(token,
                    name, given.isEmpty() ? NamePage.nameError(name) : null,
                    email, address.isEmpty() ? NamePage.emailError(email) : null));
            return "site/first-administrator";
        }
        UUID person = firstAdministrator.become(token, given.get(), address.get())
                .orElseThrow(FirstAdministratorController::notInvited);
        sessionStart.start(person, request, response);
        return "redirect:/admin/people";
    }

    private static ResponseStatusException notInvited() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
