package org.sanctuarycasework.applications.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.applications.AssistApplication;
import org.sanctuarycasework.applications.Assistance;
import org.sanctuarycasework.applications.Eligibility;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.funds.Deadlines;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.organisations.OrganisationDirectory.OrganisationSummary;
import org.sanctuarycasework.organisations.OrganisationDirectory;
import org.sanctuarycasework.organisations.OrganisationMembers.Member;
import org.sanctuarycasework.organisations.OrganisationMembers;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How an officer begins an application for an organisation: to which round, for whom of it and by which way; then the
 * questions about eligibility, all on one page, as they are asked on the phone.
 */
@Controller
@RequestMapping("/assisted/{organisationId}")
public class AssistOrganisationController {

    private static final String FORM = "assist-applicant";
    /** What the form's choices are called. */
    private static final String CONTACTS = "contacts";
    private static final String ROUNDS = "rounds";

    private final AssistApplication assistApplication;
    private final OrganisationDirectory organisations;
    private final OrganisationMembers members;
    private final Rounds rounds;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Eligibility eligibility;
    private final EligibilityQuestions questions;
    private final OnePageForms forms;

    AssistOrganisationController(AssistApplication assistApplication, OrganisationDirectory organisations,
                                 OrganisationMembers members, Rounds rounds, Deadlines deadlines, Clock clock,
                                 Eligibility eligibility, EligibilityQuestions questions, OnePageForms forms) {
        this.assistApplication = assistApplication;
        this.organisations = organisations;
        this.members = members;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.clock = clock;
        this.eligibility = eligibility;
        this.questions = questions;
        this.forms = forms;
    }

    @GetMapping
    String ask(@PathVariable UUID organisationId, Model model) {
        OrganisationSummary found = require(organisationId);
        Map<String, List<Map<String, String>>> context = context(found);
        return page(found, forms.show(FORM, onlyChoices(context), context), model);
    }

    /** Goes on to the eligibility questions; what was chosen travels on the page and is read again with their answers. */
    @PostMapping
    String choose(@PathVariable UUID organisationId, @RequestParam MultiValueMap<String, String> input, Model model) {
        OrganisationSummary found = require(organisationId);
        Submitted chosen = forms.read(FORM, input, context(found));
        if (!chosen.errors().isEmpty()) {
            return page(found, chosen.view(), model);
        }
        Round round = rounds.byId(UUID.fromString(chosen.answers().text("round")));
        return eligibilityPage(found, chosen.answers(), round, questions.show(round.fund()), List.of(), model);
    }

    @PostMapping("/applications")
    String begin(Actor actor, @PathVariable UUID organisationId, @RequestParam MultiValueMap<String, String> input,
                 Model model) {
        OrganisationSummary found = require(organisationId);
        Submitted chosen = forms.read(FORM, input, context(found));
        if (!chosen.errors().isEmpty()) {
            return page(found, chosen.view(), model);
        }
        Answers choices = chosen.answers();
        Round round = rounds.byId(UUID.fromString(choices.text("round")));
        EligibilityQuestions.Answered answered = questions.read(round.fund(), input);
        List<String> reasons = answered.isComplete() ? eligibility.reasonsAgainst(round.fund(), answered.answers()) : List.of();
        if (!answered.isComplete() || !reasons.isEmpty()) {
            return eligibilityPage(found, choices, round, answered.views(), reasons, model);
        }
        return "redirect:/applications/" + assistApplication.begin(actor, round, organisationId,
                UUID.fromString(choices.text("contact")), Assistance.How.ofKey(choices.text("how")), answered.answers());
    }

    private OrganisationSummary require(UUID organisationId) {
        return organisations.byIds(Set.of(organisationId)).stream().findFirst()
                .orElseThrow(() -> new CaseNotFound(organisationId.toString()));
    }

    private Map<String, List<Map<String, String>>> context(OrganisationSummary organisation) {
        return Map.of(
                CONTACTS, members.of(organisation.id()).stream()
                        .map(member -> option(member.personId(), named(member))).toList(),
                ROUNDS, deadlines.forEverybody(rounds.all()).stream()
                        .filter(round -> round.isOpen(clock.instant())).map(round -> option(round.id(), round.name())).toList());
    }

    /** What there is only one of is chosen already. */
    private static Answers onlyChoices(Map<String, List<Map<String, String>>> context) {
        Map<String, Object> only = new HashMap<>();
        Map.of("contact", CONTACTS, "round", ROUNDS).forEach((question, choices) -> {
            if (context.get(choices).size() == 1) {
                only.put(question, context.get(choices).get(0).get("value"));
            }
        });
        return new Answers(only);
    }

    private static String named(Member member) {
        return member.name().isBlank() ? member.email() : member.name() + ", " + member.email();
    }

    private static Map<String, String> option(UUID value, String label) {
        return Map.of("value", value.toString(), "label", label);
    }

    private static String page(OrganisationSummary organisation, PageView form, Model model) {
        model.addAttribute("page", new AssistView(organisation, form));
        return "applications/assist";
    }

    private static String eligibilityPage(OrganisationSummary organisation, Answers choices, Round round,
                                          List<PageView> views, List<String> reasons, Model model) {
        model.addAttribute("page", new AssistEligibilityView(organisation, choices, round, views, reasons));
        return "applications/assist-eligibility";
    }

    /** For which organisation what is asked. */
    public record AssistView(OrganisationSummary organisation, PageView form) {
    }

    /**
     * @param choices what was chosen before, sent again with the answers
     * @param reasons codes of why the organisation cannot apply; empty before it is known
     */
    public record AssistEligibilityView(OrganisationSummary organisation, Answers choices, Round round,
                                        List<PageView> views, List<String> reasons) {

        public List<FormError> errors() {
            List<FormError> errors = new ArrayList<>();
            views.forEach(view -> errors.addAll(view.errors()));
            return errors;
        }
    }
}
