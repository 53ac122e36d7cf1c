package org.sanctuarycasework.applications.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.applications.OwnApplications;
import org.sanctuarycasework.applications.RegisterApplicant;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.organisations.CharityNumber;
import org.sanctuarycasework.organisations.OrganisationDirectory.OrganisationSummary;
import org.sanctuarycasework.organisations.OrganisationKind;
import org.sanctuarycasework.organisations.OrganisationName;
import org.sanctuarycasework.organisations.OrganisationSearch;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.EmailAddress;
import org.sanctuarycasework.people.PersonName;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Where an officer who fills in for somebody finds the organisation, or registers it. */
@Controller
@RequestMapping("/assisted")
public class AssistedController {

    private static final int ROWS = 20;
    private static final int LONGEST_SEARCH = 200;
    private static final String FORM = "register-applicant";

    private final OwnApplications own;
    private final ApplicationPages pages;
    private final OrganisationSearch organisations;
    private final RegisterApplicant registerApplicant;
    private final OnePageForms forms;

    AssistedController(OwnApplications own, ApplicationPages pages, OrganisationSearch organisations,
                       RegisterApplicant registerApplicant, OnePageForms forms) {
        this.own = own;
        this.pages = pages;
        this.organisations = organisations;
        this.registerApplicant = registerApplicant;
        this.forms = forms;
    }

    @GetMapping
    String find(Actor actor, @RequestParam(required = false) String search, @RequestParam(required = false) UUID after,
                Model model) {
        String typed = search == null ? null : search.substring(0, Math.min(search.length(), LONGEST_SEARCH)).strip();
        List<OrganisationSummary> found = typed == null ? List.of() : organisations.find(typed, after, ROWS);
        model.addAttribute("page", new AssistedView(
                own.assistedBy(actor).stream().map(application -> pages.row(application)).toList(), typed, found,
                found.size() < ROWS ? null : found.get(ROWS - 1).id()));
        return "applications/assisted";
    }

    @GetMapping("/new")
    String ask(Model model) {
        return page(forms.show(FORM, Answers.NONE, Map.of()), null, model);
    }

    @PostMapping("/new")
    String register(Actor actor, @RequestParam MultiValueMap<String, String> input, Model model) {
        Submitted submitted = forms.read(FORM, input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return page(submitted.view(), null, model);
        }
        try {
            return "redirect:/assisted/" + register(actor, submitted.answers());
        } catch (Refused refused) {
            return page(submitted.view(), refused, model);
        }
    }

    private UUID register(Actor actor, Answers typed) {
        String number = typed.text("charityNumber");
        return registerApplicant.register(actor,
                OrganisationName.of(typed.text("name")).orElseThrow(() -> new Refused("organisations.name.wrong")),
                OrganisationKind.valueOf(typed.text("kind")),
                number == null ? null : CharityNumber.of(number).orElseThrow(() -> new Refused("organisations.charity-number.wrong")),
                PersonName.of(typed.text("person")).orElseThrow(() -> new Refused("people.invite.name.wrong")),
                EmailAddress.of(typed.text("email")).orElseThrow(() -> new Refused("people.invite.email.wrong")));
    }

    private static String page(PageView form, Refused refused, Model model) {
        model.addAttribute("page", new RegisterView(form, refused));
        return "applications/assisted-register";
    }

    /**
     * @param filling what the officer fills in now
     * @param search  null before anything was looked for
     * @param next    the last organisation found, if there are more after it; else null
     */
    public record AssistedView(List<ApplicationRow> filling, String search, List<OrganisationSummary> found, UUID next) {

        public String nextAddress() {
            return UriComponentsBuilder.fromPath("/assisted").queryParam("search", "{search}").queryParam("after", next)
                    .encode().buildAndExpand(search).toUriString();
        }
    }

    /** @param refused why the organisation was not registered, null at first */
    public record RegisterView(PageView form, Refused refused) {
    }
}
