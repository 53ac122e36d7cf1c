package org.sanctuarycasework.applications.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.OwnApplications;
import org.sanctuarycasework.applications.StartApplication;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.RoundNotFound;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.organisations.OrganisationDirectory;
import org.sanctuarycasework.organisations.OrganisationDirectory.OrganisationSummary;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The applicant's own applications: the list, beginning one, and one with all that belongs to it. */
@Controller
public class ApplicationController {

    private final OwnApplications own;
    private final StartApplication startApplication;
    private final ApplicationPages pages;
    private final Rounds rounds;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    ApplicationController(OwnApplications own, StartApplication startApplication, ApplicationPages pages, Rounds rounds,
                          OrganisationDirectory organisations, Clock clock) {
        this.own = own;
        this.startApplication = startApplication;
        this.pages = pages;
        this.rounds = rounds;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/applications")
    String list(Actor actor, Model model) {
        List<Application> applications = own.of(actor);
        model.addAttribute("page", new ApplicationListView(
                applications.stream().map(application -> pages.row(application)).toList(),
                rounds.all().stream().filter(round -> round.isOpen(clock.instant())).toList()));
        return "applications/list";
    }

    @GetMapping("/applications/new")
    String chooseOrganisation(Actor actor, @RequestParam String fund, Model model) {
        Round round = open(fund);
        if (actor.organisations().isEmpty()) {
            return "redirect:/organisations/new?then=/applications/new?fund=" + round.fund();
        }
        model.addAttribute("page", new BeginView(round, organisations.of(actor), false));
        return "applications/new";
    }

    @PostMapping("/applications")
    String begin(Actor actor, @RequestParam String fund, @RequestParam(defaultValue = "") String organisation,
                 HttpSession session, Model model) {
        Round round = open(fund);
        UUID organisationId = actor.organisations().stream()
                .filter(id -> id.toString().equals(organisation)).findFirst().orElse(null);
        if (organisationId == null) {
            model.addAttribute("page", new BeginView(round, organisations.of(actor), true));
            return "applications/new";
        }
        String reference = startApplication.start(actor, round, organisationId, EligibilityController.answers(session));
        session.removeAttribute(EligibilityController.ANSWERS);
        return "redirect:/applications/" + reference;
    }

    @GetMapping("/applications/{reference}")
    String show(Actor actor, @PathVariable String reference, Model model) {
        Application application = own.require(actor, reference);
        if (application.status() == Status.IN_PROGRESS && !pages.roundHasClosed(application)) {
            model.addAttribute("page", pages.sections(application));
            return "applications/sections";
        }
        model.addAttribute("page", pages.follow(actor, application));
        return "applications/follow";
    }

    private Round open(String fund) {
        return rounds.openNow(fund).orElseThrow(() -> new RoundNotFound(fund));
    }

    /** @param nothingChosen true if it was sent without an organisation */
    public record BeginView(Round round, List<OrganisationSummary> organisations, boolean nothingChosen) {
    }

    /** The applications of somebody's organisations, and the rounds they could apply to. */
    public record ApplicationListView(List<ApplicationPages.Row> rows, List<Round> open) {
    }
}
