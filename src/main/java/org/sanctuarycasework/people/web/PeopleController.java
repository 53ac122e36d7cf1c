package org.sanctuarycasework.people.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AddColleague;
import org.sanctuarycasework.people.DemoPeople;
import org.sanctuarycasework.people.EmailAddress;
import org.sanctuarycasework.people.PeopleOverview.PersonRow;
import org.sanctuarycasework.people.PeopleOverview.TeamRow;
import org.sanctuarycasework.people.PeopleOverview.Wanted;
import org.sanctuarycasework.people.PeopleOverview;
import org.sanctuarycasework.people.PersonName;
import org.sanctuarycasework.people.PersonNotFound;
import org.sanctuarycasework.people.web.PeoplePage.Typed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator sees who has an account, and puts colleagues into teams. */
@Controller
class PeopleController {

    private static final int ROWS = 50;

    private final PeopleOverview overview;
    private final AddColleague addColleague;
    private final ObjectProvider<DemoPeople> demo;

    PeopleController(PeopleOverview overview, AddColleague addColleague, ObjectProvider<DemoPeople> demo) {
        this.overview = overview;
        this.addColleague = addColleague;
        this.demo = demo;
    }

    @GetMapping("/admin/people")
    String list(Actor actor, @RequestParam(required = false) UUID after,
                @RequestParam(defaultValue = "") String search,
                @RequestParam(defaultValue = "") String added, Model model) {
        return page(actor, new Wanted(search.strip(), null, after), new Typed("", "", ""), Map.of(), added, model);
    }

    @GetMapping("/admin/teams/{teamKey}")
    String team(Actor actor, @PathVariable String teamKey, @RequestParam(required = false) UUID after, Model model) {
        TeamRow team = overview.teams(actor).stream().filter(row -> row.key().equals(teamKey)).findFirst()
                .orElseThrow(PersonNotFound::new);
        List<PersonRow> people = overview.people(actor, new Wanted("", teamKey, after), ROWS);
        model.addAttribute("page", new TeamPage(team, people, nextAfter(people)));
        return "people/team";
    }

    @PostMapping("/admin/people")
    String add(Actor actor, @RequestParam(defaultValue = "") String name,
               @RequestParam(defaultValue = "") String email,
               @RequestParam(defaultValue = "") String team, Model model) {
        Optional<PersonName> given = PersonName.of(name);
        Optional<EmailAddress> address = EmailAddress.of(email);
        boolean knownTeam = overview.teams(actor).stream().anyMatch(row -> row.key().equals(team));
        Map<String, String> errors = new LinkedHashMap<>();
        if (given.isEmpty()) {
            errors.put("name", name.isBlank() ? "people.invite.name.missing" : "people.invite.name.wrong");
        }
        if (address.isEmpty()) {
            errors.put("email", email.isBlank() ? "people.invite.email.missing" : "people.invite.email.wrong");
        } else if (demo.stream().anyMatch(people -> !people.mayInclude(address.get()))) {
            errors.put("email", "people.invite.email.not-demo");
        }
        if (!knownTeam) {
            errors.put("team", "people.invite.team.missing");
        }
        if (!errors.isEmpty()) {
            return page(actor, new Wanted("", null, null), new Typed(name, email, team), errors, "", model);
        }
        addColleague.add(actor, given.orElseThrow(), address.orElseThrow(), team);
        return "redirect:/admin/people?added=" + team;
    }

    private String page(Actor actor, Wanted wanted, Typed typed, Map<String, String> errors, String added, Model model) {
        List<PersonRow> people = overview.people(actor, wanted, ROWS);
        List<TeamRow> teams = overview.teams(actor);
        String addedTo = teams.stream().filter(team -> team.key().equals(added)).map(TeamRow::name)
                .findFirst().orElse(null);
        model.addAttribute("page", new PeoplePage(people, wanted.text(), nextAfter(people), teams, typed, errors, addedTo));
        return "people/list";
    }

    private static UUID nextAfter(List<PersonRow> people) {
        return people.size() < ROWS ? null : people.get(ROWS - 1).id();
    }
}
