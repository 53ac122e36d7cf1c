package org.sanctuarycasework.people.web;

import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.people.Absences;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Actors;
import org.sanctuarycasework.people.Administrators;
import org.sanctuarycasework.people.PeopleOverview.Account;
import org.sanctuarycasework.people.PeopleOverview.TeamRow;
import org.sanctuarycasework.people.PeopleOverview;
import org.sanctuarycasework.people.passkeys.Passkey;
import org.sanctuarycasework.people.passkeys.PasskeyResets;
import org.sanctuarycasework.people.passkeys.Passkeys;
import org.sanctuarycasework.people.passkeys.SecondFactor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes the page of one account, for each of the forms on it. */
@Component
class PersonPages {

    private final PeopleOverview overview;
    private final Absences absences;
    private final Actors actors;
    private final Administrators administrators;
    private final SecondFactor secondFactor;
    private final Passkeys passkeys;
    private final PasskeyResets resets;

    PersonPages(PeopleOverview overview, Absences absences, Actors actors, Administrators administrators,
                SecondFactor secondFactor, Passkeys passkeys, PasskeyResets resets) {
        this.overview = overview;
        this.absences = absences;
        this.actors = actors;
        this.administrators = administrators;
        this.secondFactor = secondFactor;
        this.passkeys = passkeys;
        this.resets = resets;
    }

    String show(Actor actor, UUID personId, TypedForPerson typed, Model model) {
        Account account = overview.account(actor, personId);
        List<TeamRow> others = overview.teams(actor).stream().filter(team -> !account.teams().contains(team)).toList();
        model.addAttribute("page", new PersonPage(account, others, absences.of(personId), passkeys(actor, personId), typed));
        return "people/person";
    }

    private PasskeysOfPerson passkeys(Actor reader, UUID personId) {
        List<Passkey> held = passkeys.of(personId);
        boolean needed = actors.byId(personId).filter(secondFactor::isNeededBy).isPresent();
        return needed || !held.isEmpty()
                ? new PasskeysOfPerson(held, resets.waitingFor(personId).orElse(null),
                        reader, personId, administrators.countBesides(personId))
                : null;
    }

    static String done(UUID personId, RedirectAttributes flash, String... sentence) {
        flash.addFlashAttribute("done", List.of(sentence));
        return "redirect:/admin/people/" + personId;
    }
}
