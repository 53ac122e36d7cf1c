package org.sanctuarycasework.organisations.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sanctuarycasework.organisations.OrganisationName;
import org.sanctuarycasework.organisations.RegisterOrganisation;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.LocalPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks somebody who belongs to no organisation yet for whom they apply. */
@Controller
class NewOrganisationController {

    private final RegisterOrganisation registerOrganisation;

    NewOrganisationController(RegisterOrganisation registerOrganisation) {
        this.registerOrganisation = registerOrganisation;
    }

    @GetMapping("/organisations/new")
    String ask(@RequestParam(defaultValue = "") String then, Model model) {
        model.addAttribute("page", new NewOrganisationPage("", "", "", then, Map.of()));
        return "organisations/new";
    }

    @PostMapping("/organisations/new")
    String register(Actor actor, @RequestParam(defaultValue = "") String name,
                    @RequestParam(defaultValue = "") String kind,
                    @RequestParam(defaultValue = "") String charityNumber,
                    @RequestParam(defaultValue = "") String then, Model model) {
        NewOrganisationPage page = new NewOrganisationPage(name, kind, charityNumber, then, new LinkedHashMap<>());
        check(page);
        if (!page.errors().isEmpty()) {
            model.addAttribute("page", page);
            return "organisations/new";
        }
        registerOrganisation.register(actor, OrganisationName.of(name).orElseThrow(),
                page.chosenKind().orElseThrow(), page.number().orElse(null));
        return "redirect:" + LocalPath.of(then).map(LocalPath::value).orElse("/applications");
    }

    private static void check(NewOrganisationPage page) {
        if (OrganisationName.of(page.name()).isEmpty()) {
            page.errors().put("name", page.name().isBlank()
                    ? "organisations.name.missing" : "organisations.name.wrong");
        }
        if (page.chosenKind().isEmpty()) {
            page.errors().put("kind", "organisations.kind.missing");
        }
        if (!page.charityNumber().isBlank() && page.number().isEmpty()) {
            page.errors().put("charityNumber", "organisations.charity-number.wrong");
        }
    }
}
