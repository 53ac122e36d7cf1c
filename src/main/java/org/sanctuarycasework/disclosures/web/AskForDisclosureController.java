package org.sanctuarycasework.disclosures.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.SentBefore;
import org.sanctuarycasework.disclosures.AskForDisclosure;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The disclosures of an escalation for those on it, and the form to ask for one. */
@Controller
@RequestMapping("/cases/{escalation:ESC-[0-9]{4}-[0-9]+}/disclosures")
public class AskForDisclosureController {

    private final DisclosurePages pages;
    private final OnePageForms forms;
    private final AskForDisclosure askForDisclosure;

    AskForDisclosureController(DisclosurePages pages, OnePageForms forms, AskForDisclosure askForDisclosure) {
        this.pages = pages;
        this.forms = forms;
        this.askForDisclosure = askForDisclosure;
    }

    @GetMapping
    String show(Actor actor, @PathVariable("escalation") String reference, Model model) {
        return page(actor, reference, UUID.randomUUID(), forms.show(AskForDisclosure.FORM, Answers.NONE, Map.of()), null, model);
    }

    @PostMapping
    String ask(Actor actor, @PathVariable("escalation") String reference, @RequestParam(defaultValue = "") String token,
               @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        UUID formToken = id(token).orElseGet(UUID::randomUUID);
        Submitted submitted = forms.read(AskForDisclosure.FORM, input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return page(actor, reference, formToken, submitted.view(), null, model);
        }
        try {
            askForDisclosure.ask(actor, reference, formToken, submitted.answers());
        } catch (SentBefore sent) {
            return page(actor, reference, UUID.randomUUID(), submitted.view(), sent, model);
        } catch (Refused refused) {
            return page(actor, reference, formToken, submitted.view(), refused, model);
        }
        flash.addFlashAttribute("done", List.of("disclosures.ask.done"));
        return "redirect:/cases/" + reference + "/disclosures";
    }

    private String page(Actor actor, String reference, UUID token, PageView form, Refused refused, Model model) {
        model.addAttribute("page", new CaseDisclosuresView(reference, pages.ofCase(actor, reference), token,
                askForDisclosure.mayAsk(actor, reference) ? form : null, refused));
        return "disclosures/of-case";
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /**
     * @param form    null for whoever reads the case and is not on it
     * @param refused what the form alone cannot know, null if nothing
     */
    public record CaseDisclosuresView(String reference, List<DisclosureView> disclosures, UUID token, PageView form, Refused refused) {

        /** The disclosure that came of this page when it was sent before; null if it was not. */
        public String sentAs() {
            return refused instanceof SentBefore sent ? sent.reference() : null;
        }
    }
}
