package org.sanctuarycasework.applications.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.Eligibility;
import org.sanctuarycasework.applications.OwnApplications;
import org.sanctuarycasework.applications.StartApplication;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.funds.Deadlines;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.RoundNotFound;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.organisations.OrganisationDirectory.OrganisationSummary;
import org.sanctuarycasework.organisations.OrganisationDirectory;
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
    private final Eligibility eligibility;
    private final Rounds rounds;
    private final Deadlines deadlines;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    ApplicationController(OwnApplications own, StartApplication startApplication, ApplicationPages pages, Eligibility eligibility,
                          Rounds rounds, Deadlines deadlines, OrganisationDirectory organisations, Clock clock) {
        this.own = own;
        this.startApplication = startApplication;
        this.pages = pages;
        this.eligibility = eligibility;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/applications")
    String list(Actor actor, Model model) {
        List<Application> applications = own.of(actor);
        model.addAttribute("page", new ApplicationListView(
                applications.stream().map(application -> pages.row(application)).toList(),
                deadlines.forEverybody(rounds.all()).stream().filter(round -> round.isOpen(clock.instant())).toList()));
        return "applications/list";
    }

    @GetMapping("/applications/new")
    String chooseOrganisation(Actor actor, @RequestParam String fund, @RequestParam Map<String, String> given,
                              Model model) {
        BeginView view = new BeginView(open(fund), organisations.of(actor), facts(given), false);
        if (view.organisations().isEmpty()) {
            return "redirect:" + view.registerAddress();
        }
        model.addAttribute("page", view);
        return "applications/new";
    }

    @PostMapping("/applications")
    String begin(Actor actor, @RequestParam String fund, @RequestParam(defaultValue = "") String organisation,
                 @RequestParam Map<String, String> given, Model model) {
        Round round = open(fund);
        UUID organisationId = actor.organisations().stream()
                .filter(id -> id.toString().equals(organisation)).findFirst().orElse(null);
        if (organisationId == null) {
            model.addAttribute("page", new BeginView(round, organisations.of(actor), facts(given), true));
            return "applications/new";
        }
        return "redirect:/applications/"
                + startApplication.start(actor, round, organisationId, new Answers(new TreeMap<>(facts(given))));
    }

    @GetMapping("/applications/{reference}")
    String show(Actor actor, @PathVariable String reference, Model model) {
        Application application = own.require(actor, reference);
        if (application.status() == Status.IN_PROGRESS && !pages.roundHasClosed(application)) {
            model.addAttribute("page", pages.sections(actor, application));
            return "applications/sections";
        }
        model.addAttribute("page", pages.follow(actor, application));
        return "applications/follow";
    }

    private Round open(String fund) {
        return rounds.openNow(fund).orElseThrow(() -> new RoundNotFound(fund));
    }

    /** What was answered before signing in, as far as it is an answer to one of the questions. */
    private Map<String, String> facts(Map<String, String> given) {
        Map<String, String> facts = new TreeMap<>(given);
        facts.entrySet().removeIf(fact -> !eligibility.isAnswer(given.get("fund"), fact.getKey(), fact.getValue()));
        return facts;
    }

    /**
     * @param facts         the answers about eligibility to begin with
     * @param nothingChosen true if it was sent without an organisation
     */
    public record BeginView(Round round, List<OrganisationSummary> organisations, Map<String, String> facts,
                            boolean nothingChosen) {

        /** Where another organisation is registered; from there it leads back here. */
        public String registerAddress() {
            String back = facts.entrySet().stream().map(fact -> "&" + fact.getKey() + "=" + fact.getValue())
                    .collect(Collectors.joining("", "/applications/new?fund=" + round.fund(), ""));
            return "/organisations/new?then=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        }
    }

    /** The applications of somebody's organisations, and the rounds they could apply to. */
    public record ApplicationListView(List<ApplicationRow> rows, List<Round> open) {
    }
}
