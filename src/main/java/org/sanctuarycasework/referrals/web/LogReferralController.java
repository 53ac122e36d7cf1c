package org.sanctuarycasework.referrals.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.cases.SentBefore;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.organisations.OrganisationDirectory.OrganisationSummary;
import org.sanctuarycasework.organisations.Partners;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.referrals.LogReferral;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Logging a referral: one page, a minute. */
@Controller
@RequestMapping("/referrals/new")
public class LogReferralController {

    private static final String FORM = "log-referral";
    private static final String ORGANISATION_MISSING = "referrals.log.organisation.missing";

    private final Partners partners;
    private final OnePageForms forms;
    private final LogReferral logReferral;

    LogReferralController(Partners partners, OnePageForms forms, LogReferral logReferral) {
        this.partners = partners;
        this.forms = forms;
        this.logReferral = logReferral;
    }

    @GetMapping
    String ask(Actor actor, Model model) {
        return page(new LogView(partners.of(actor), "", null, null, UUID.randomUUID(), forms.show(FORM, Answers.NONE, Map.of())), model);
    }

    @PostMapping
    String log(Actor actor, @RequestParam(defaultValue = "") String organisation, @RequestParam(defaultValue = "") String token,
               @RequestParam MultiValueMap<String, String> input, HttpServletResponse response, Model model, RedirectAttributes flash) {
        UUID formToken = id(token).orElseGet(UUID::randomUUID);
        Submitted submitted = forms.read(FORM, input, Map.of());
        try {
            return log(actor, partners.of(actor), organisation, formToken, submitted, model, flash);
        } catch (NotAllowed refusal) {
            String ranOut = Partners.ranOut(refusal);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return page(new LogView(List.of(), organisation, ranOut, null, formToken, submitted.view()), model);
        }
    }

    private String log(Actor actor, List<OrganisationSummary> from, String organisation, UUID formToken, Submitted submitted, Model model,
                       RedirectAttributes flash) {
        Optional<UUID> chosen = Partners.chosen(from, organisation);
        if (!submitted.errors().isEmpty() || chosen.isEmpty()) {
            return page(new LogView(from, organisation, chosen.isEmpty() ? ORGANISATION_MISSING : null, null, formToken, submitted.view()), model);
        }
        String reference;
        try {
            reference = logReferral.log(actor, chosen.get(), formToken, submitted.answers());
        } catch (SentBefore sent) {
            return page(new LogView(from, organisation, null, sent, UUID.randomUUID(), submitted.view()), model);
        }
        flash.addFlashAttribute("done", List.of("referrals.log.done", reference));
        return "redirect:/referrals/" + reference;
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static String page(LogView view, Model model) {
        model.addAttribute("page", view);
        return "referrals/new";
    }

    /**
     * @param partners     empty once no agreement is in force any more
     * @param organisation the one chosen, as it was sent
     * @param wrong        message key of what is wrong beside the form; null if nothing is
     * @param sent         when this page was sent before with other answers; null if it was not
     */
    public record LogView(List<OrganisationSummary> partners, String organisation, String wrong, SentBefore sent, UUID token, PageView form) {

        /** True if none was chosen that it can be logged for. */
        public boolean organisationMissing() {
            return ORGANISATION_MISSING.equals(wrong);
        }
    }
}
