package org.sanctuarycasework.referrals.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.escalations.EmergencyNumbers;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.organisations.DataSharing;
import org.sanctuarycasework.organisations.OrganisationDirectory;
import org.sanctuarycasework.organisations.OrganisationDirectory.OrganisationSummary;
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

    private final DataSharing dataSharing;
    private final OrganisationDirectory organisations;
    private final OnePageForms forms;
    private final LogReferral logReferral;
    private final EmergencyNumbers numbers;

    LogReferralController(DataSharing dataSharing, OrganisationDirectory organisations, OnePageForms forms, LogReferral logReferral,
                          EmergencyNumbers numbers) {
        this.dataSharing = dataSharing;
        this.organisations = organisations;
        this.forms = forms;
        this.logReferral = logReferral;
        this.numbers = numbers;
    }

    @GetMapping
    String ask(Actor actor, Model model) {
        return page(new LogView(partners(actor), "", false, UUID.randomUUID(), forms.show(FORM, Answers.NONE, Map.of()), numbers), model);
    }

    @PostMapping
    String log(Actor actor, @RequestParam(defaultValue = "") String organisation, @RequestParam(defaultValue = "") String token,
               @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        List<OrganisationSummary> partners = partners(actor);
        Submitted submitted = forms.read(FORM, input, Map.of());
        UUID formToken = id(token).orElseGet(UUID::randomUUID);
        Optional<UUID> chosen = partners.size() == 1 ? Optional.of(partners.get(0).id())
                : id(organisation).filter(id -> partners.stream().anyMatch(partner -> partner.id().equals(id)));
        if (!submitted.errors().isEmpty() || chosen.isEmpty()) {
            return page(new LogView(partners, organisation, chosen.isEmpty(), formToken, submitted.view(), numbers), model);
        }
        String reference = logReferral.log(actor, chosen.get(), formToken, submitted.answers());
        flash.addFlashAttribute("done", List.of("referrals.log.done", reference));
        return "redirect:/referrals/" + reference;
    }

    /** @throws NotAllowed if no data-sharing agreement is in force */
    private List<OrganisationSummary> partners(Actor actor) {
        List<OrganisationSummary> partners = organisations.byIds(Set.copyOf(dataSharing.partnersOf(actor)));
        if (partners.isEmpty()) {
            throw new NotAllowed(actor.partner() ? "organisations.data-sharing.none" : "escalations.partners-only");
        }
        return partners;
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
    public record LogView(List<OrganisationSummary> partners, String organisation, boolean organisationMissing, UUID token, PageView form,
                          EmergencyNumbers numbers) {
    }
}
