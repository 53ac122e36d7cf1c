package org.sanctuarycasework.people.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AddToTeam;
import org.sanctuarycasework.people.ChangeAddress.AddressTaken;
import org.sanctuarycasework.people.ChangeAddress;
import org.sanctuarycasework.people.DeactivatePerson;
import org.sanctuarycasework.people.DemoPeople;
import org.sanctuarycasework.people.EmailAddress;
import org.sanctuarycasework.people.HeldWork;
import org.sanctuarycasework.people.PeopleOverview.Account;
import org.sanctuarycasework.people.PeopleOverview.TeamRow;
import org.sanctuarycasework.people.PeopleOverview;
import org.sanctuarycasework.people.PersonNotFound;
import org.sanctuarycasework.people.RemoveFromTeam;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator looks after one account: its address, its teams, whether it may be used. */
@Controller
@RequestMapping("/admin/people/{personId}")
class PersonController {

    private final PersonPages pages;
    private final PeopleOverview overview;
    private final HeldWork heldWork;
    private final ChangeAddress changeAddress;
    private final DeactivatePerson deactivatePerson;
    private final AddToTeam addToTeam;
    private final RemoveFromTeam removeFromTeam;
    private final ObjectProvider<DemoPeople> demo;

    PersonController(PersonPages pages, PeopleOverview overview, HeldWork heldWork, ChangeAddress changeAddress,
                     DeactivatePerson deactivatePerson, AddToTeam addToTeam, RemoveFromTeam removeFromTeam,
                     ObjectProvider<DemoPeople> demo) {
        this.pages = pages;
        this.overview = overview;
        this.heldWork = heldWork;
        this.changeAddress = changeAddress;
        this.deactivatePerson = deactivatePerson;
        this.addToTeam = addToTeam;
        this.removeFromTeam = removeFromTeam;
        this.demo = demo;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID personId, Model model) {
        return pages.show(actor, personId, TypedForPerson.NOTHING, model);
    }

    @PostMapping("/address")
    String change(Actor actor, @PathVariable UUID personId, @RequestParam(defaultValue = "") String email, Model model,
                  RedirectAttributes flash) {
        Optional<EmailAddress> address = EmailAddress.of(email);
        if (address.isEmpty()) {
            return wrongAddress(actor, personId, email,
                    email.isBlank() ? "people.invite.email.missing" : "people.invite.email.wrong", model);
        }
        if (demo.stream().anyMatch(people -> !people.mayInclude(address.get()))) {
            return wrongAddress(actor, personId, email, "people.invite.email.not-demo", model);
        }
        try {
            changeAddress.change(actor, personId, address.get());
        } catch (AddressTaken taken) {
            return wrongAddress(actor, personId, email, "people.address.taken", model);
        }
        return done(personId, flash, "people.address.done");
    }

    @GetMapping("/deactivate")
    String askToDeactivate(Actor actor, @PathVariable UUID personId, Model model) {
        return confirmation(overview.account(actor, personId), null, Set.of(), model);
    }

    @PostMapping("/deactivate")
    String deactivate(Actor actor, @PathVariable UUID personId, RedirectAttributes flash) {
        deactivatePerson.deactivate(actor, personId);
        return done(personId, flash, "people.deactivate.done");
    }

    @PostMapping("/activate")
    String activate(Actor actor, @PathVariable UUID personId, RedirectAttributes flash) {
        deactivatePerson.activateAgain(actor, personId);
        return done(personId, flash, "people.activate.done");
    }

    @PostMapping("/teams")
    String join(Actor actor, @PathVariable UUID personId, @RequestParam(defaultValue = "") String team, Model model,
                RedirectAttributes flash) {
        overview.account(actor, personId);
        TeamRow chosen = overview.teams(actor).stream().filter(row -> row.key().equals(team)).findFirst().orElse(null);
        if (chosen == null) {
            return pages.show(actor, personId, TypedForPerson.NOTHING.withoutTeam("people.invite.team.missing"), model);
        }
        addToTeam.add(actor, personId, team);
        return done(personId, flash, "people.invite.done", chosen.name());
    }

    @GetMapping("/teams/{teamKey}/leave")
    String askToLeave(Actor actor, @PathVariable UUID personId, @PathVariable String teamKey, Model model) {
        Account account = overview.account(actor, personId);
        TeamRow team = account.teams().stream().filter(row -> row.key().equals(teamKey)).findFirst()
                .orElseThrow(PersonNotFound::new);
        Set<String> kept = account.teams().stream().map(TeamRow::key).filter(key -> !key.equals(teamKey))
                .collect(Collectors.toSet());
        return confirmation(account, team, kept, model);
    }

    @PostMapping("/teams/{teamKey}/leave")
    String leave(Actor actor, @PathVariable UUID personId, @PathVariable String teamKey, RedirectAttributes flash) {
        removeFromTeam.remove(actor, personId, teamKey);
        return done(personId, flash, "people.leave.done");
    }

    private String confirmation(Account account, TeamRow team, Set<String> kept, Model model) {
        model.addAttribute("page", new WithdrawalPage(account, team, heldWork.outside(account.person().id(), kept)));
        return "people/withdraw-access";
    }

    private String wrongAddress(Actor actor, UUID personId, String typed, String error, Model model) {
        return pages.show(actor, personId, TypedForPerson.NOTHING.withAddress(typed, error), model);
    }

    private static String done(UUID personId, RedirectAttributes flash, String... sentence) {
        return PersonPages.done(personId, flash, sentence);
    }
}
