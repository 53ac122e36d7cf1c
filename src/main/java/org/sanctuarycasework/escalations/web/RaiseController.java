package org.sanctuarycasework.escalations.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.SentBefore;
import org.sanctuarycasework.documents.ChosenFiles;
import org.sanctuarycasework.documents.DocumentRefused;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.documents.Uploads;
import org.sanctuarycasework.escalations.RaiseEscalation;
import org.sanctuarycasework.escalations.RaisedFrom.Known;
import org.sanctuarycasework.escalations.RaisedFrom;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.organisations.DataSharing;
import org.sanctuarycasework.organisations.OrganisationDirectory.OrganisationSummary;
import org.sanctuarycasework.organisations.Partners;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Raising an escalation: one page, so that a poor line has to carry one page only, in one go. */
@Controller
@RequestMapping("/escalations/new")
public class RaiseController {

    private static final String FORM = "raise-escalation";
    private static final Pattern REFERENCE = Pattern.compile("REF-[0-9]{4}-[0-9]{1,9}");

    private final Partners partners;
    private final OnePageForms forms;
    private final RaiseEscalation raiseEscalation;
    private final RaisedFrom raisedFrom;

    RaiseController(Partners partners, OnePageForms forms,
                    RaiseEscalation raiseEscalation, RaisedFrom raisedFrom) {
        this.partners = partners;
        this.forms = forms;
        this.raiseEscalation = raiseEscalation;
        this.raisedFrom = raisedFrom;
    }

    @GetMapping
    String ask(Actor actor, @RequestParam(defaultValue = "") String referral, Model model) {
        Origin origin = origin(actor, referral);
        if (!origin.open()) {
            return "redirect:/referrals/" + referral;
        }
        return page(origin, "", UUID.randomUUID(), forms.show(FORM, origin.answers(), Map.of()), null, ChosenFiles.NONE, model);
    }

    @PostMapping
    String raise(Actor actor, @RequestParam(defaultValue = "") String organisation, @RequestParam(defaultValue = "") String token,
                 @RequestParam(defaultValue = "") String referral, @RequestParam MultiValueMap<String, String> input,
                 HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes flash) throws IOException {
        try {
            return raise(actor, origin(actor, referral), organisation, token, input, request, model, flash);
        } catch (NotAllowed refusal) {
            Problem ranOut = new Problem("agreement", new Refused(Partners.ranOut(refusal)));
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return page(Origin.withoutAgreement(referral), organisation, id(token).orElseGet(UUID::randomUUID), forms.read(FORM, input, Map.of()).view(), ranOut,
                    ChosenFiles.of(Uploads.of(request)), model);
        }
    }

    private String raise(Actor actor, Origin origin, String organisation, String token, MultiValueMap<String, String> input,
                         HttpServletRequest request, Model model, RedirectAttributes flash) throws IOException {
        UUID formToken = id(token).orElseGet(UUID::randomUUID);
        Submitted submitted = forms.read(FORM, input, Map.of());
        Optional<UUID> chosen = Partners.chosen(origin.partners(), organisation);
        List<Upload> uploads = Uploads.of(request);
        ChosenFiles files = ChosenFiles.of(uploads);
        if (!submitted.errors().isEmpty() || chosen.isEmpty() || files.areWrong()) {
            return page(origin, organisation, formToken, submitted.view(),
                    chosen.isEmpty() ? new Problem("organisation", new Refused("escalations.raise.organisation.missing")) : null, files, model);
        }
        String reference;
        try {
            reference = raiseEscalation.raise(actor, chosen.get(), formToken, submitted.answers(), uploads, origin.reference());
        } catch (SentBefore sent) {
            return page(origin, organisation, UUID.randomUUID(), submitted.view(), new Problem("sent", sent), files, model);
        } catch (DocumentRefused refused) {
            return page(origin, organisation, formToken, submitted.view(), null, files.refused(refused), model);
        }
        flash.addFlashAttribute("done", List.of("escalations.raise.done", reference));
        return "redirect:/escalations/" + reference;
    }

    /**
     * @throws NotAllowed   if no data-sharing agreement is in force, for a referral: of the organisation that made it
     * @throws CaseNotFound if there is no such referral of the actor's
     */
    private Origin origin(Actor actor, String referral) {
        List<OrganisationSummary> all = partners.of(actor);
        if (referral.isBlank()) {
            return new Origin(null, all, Answers.NONE, true);
        }
        if (!REFERENCE.matcher(referral).matches()) {
            throw new CaseNotFound(referral);
        }
        Known known = raisedFrom.known(actor, referral);
        return new Origin(referral, all.stream().filter(partner -> partner.id().equals(known.organisationId())).findFirst().map(List::of)
                .orElseThrow(() -> new NotAllowed(DataSharing.NONE)), known.answers(), known.open());
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private String page(Origin origin, String organisation, UUID token, PageView form, Problem problem, ChosenFiles files,
                        Model model) {
        model.addAttribute("page", new RaiseView(origin.reference(), origin.partners(), organisation, token, form, problem, files));
        return "escalations/raise";
    }

    /**
     * What the escalation is raised from.
     *
     * @param reference null if it begins by itself
     * @param open      false if that is settled; what is sent all the same is raised
     */
    private record Origin(String reference, List<OrganisationSummary> partners, Answers answers, boolean open) {

        /** What the form names stays in it, so that it can be sent again. */
        private static Origin withoutAgreement(String referral) {
            return new Origin(REFERENCE.matcher(referral).matches() ? referral : null, List.of(), Answers.NONE, true);
        }
    }

    /**
     * @param referral that it is raised from, null if it begins by itself
     * @param problem  with something beside the form, null if there is none
     */
    public record RaiseView(String referral, List<OrganisationSummary> partners, String organisation, UUID token, PageView form,
                            Problem problem, ChosenFiles files) {
    }

    /** @param field name of the input that was refused; of none if it was the whole form */
    public record Problem(String field, Refused refused) {
    }
}
