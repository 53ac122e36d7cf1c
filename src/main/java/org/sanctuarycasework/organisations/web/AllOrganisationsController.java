package org.sanctuarycasework.organisations.web;

import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.organisations.Members.OrganisationRow;
import org.sanctuarycasework.organisations.Members;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator finds an organisation whose people need help. */
@Controller
class AllOrganisationsController {

    private static final int ROWS = 50;

    private final Members members;

    AllOrganisationsController(Members members) {
        this.members = members;
    }

    @GetMapping("/admin/organisations")
    String list(Actor actor, @RequestParam(defaultValue = "") String search, @RequestParam(required = false) UUID after,
                Model model) {
        List<OrganisationRow> rows = members.all(actor, search.strip(), after, ROWS);
        model.addAttribute("page", new OrganisationsPage(rows, search.strip(),
                rows.size() < ROWS ? null : rows.get(ROWS - 1).id()));
        return "organisations/list";
    }
}
