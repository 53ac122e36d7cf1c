package org.sanctuarycasework.referrals.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.organisations.OrganisationDirectory.OrganisationSummary;
import org.sanctuarycasework.organisations.Partners;
import org.sanctuarycasework.people.Actor;
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
        return page(new LogView(partners.of(actor), "", false, UUID.randomUUID(), forms.show(FORM, Answers.NONE, Map.of())), model);
    }

    @PostMapping
    String log(Actor actor, @RequestParam(defaultValue = "") String organisation, @RequestParam(defaultValue = "") String token,
               @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        List<OrganisationSummary> from = partners.of(actor);
        Submitted submitted = forms.read(FORM, input, Map.of());
        UUID formToken = id(token).orElseGet(UUID::randomUUID);
        Optional<UUID> chosen = Partners.chosen(from, organisation);
        if (!submitted.errors().isEmpty() || chosen.isEmpty()) {
            return page(new LogView(from, organisation, chosen.isEmpty(), formToken, submitted.view()), model);
        }
        String reference = logReferral.log(actor, chosen.get(), formToken, submitted.answers());
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
     * @param organisation        the one chosen, as it was sent
     * @param organisationMissing true if none was chosen, though there are several
     */
    public record LogView(List<OrganisationSummary> partners, String organisation, boolean organisationMissing, UUID token, PageView form) {
    }
}
