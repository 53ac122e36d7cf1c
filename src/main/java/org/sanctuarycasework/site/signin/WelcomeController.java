package org.sanctuarycasework.site.signin;

import java.util.Optional;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.GiveName;
import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.people.PersonName;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks people who sign in for the first time what they are called. */
@Controller
class WelcomeController {

    private final GiveName giveName;

    WelcomeController(GiveName giveName) {
        this.giveName = giveName;
    }

    @GetMapping("/welcome")
    String ask(Actor actor, @RequestParam(defaultValue = "") String then, Model model) {
        model.addAttribute("page", new NamePage(then, actor.name(), null, "", null));
        return "site/welcome";
    }

    @PostMapping("/welcome")
    String save(Actor actor, @RequestParam(defaultValue = "") String name,
                @RequestParam(defaultValue = "") String then, Model model) {
        Optional<PersonName> given = PersonName.of(name);
        if (given.isEmpty()) {
            model.addAttribute("page", new NamePage(then, name, NamePage.nameError(name), "", null));
            return "site/welcome";
        }
        giveName.give(actor, given.get());
        return "redirect:" + LocalPath.of(then).map(LocalPath::value).orElse("/home");
    }
}
