package org.sanctuarycasework.disclosures.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.disclosures.DisclosureStatus;
import org.sanctuarycasework.disclosures.TakeDisclosureBack;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where whoever asked to share information takes the request back, with the reason. */
@Controller
@RequestMapping("/disclosures/{disclosureId:[0-9a-f]{8}-[0-9a-f-]{27}}/take-back")
public class TakeDisclosureBackController {

    private final DisclosurePages pages;
    private final OnePageForms forms;
    private final TakeDisclosureBack takeBack;

    TakeDisclosureBackController(DisclosurePages pages, OnePageForms forms, TakeDisclosureBack takeBack) {
        this.pages = pages;
        this.forms = forms;
        this.takeBack = takeBack;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable("disclosureId") UUID id, Model model) {
        DisclosureView view = open(actor, id);
        if (view.disclosure().status() != DisclosureStatus.ASKED) {
            return read(id);
        }
        return page(view, forms.show(TakeDisclosureBack.FORM, Answers.NONE, Map.of()), null, model);
    }

    @PostMapping
    String takeBack(Actor actor, @PathVariable("disclosureId") UUID id, @RequestParam MultiValueMap<String, String> input, Model model,
                    RedirectAttributes flash) {
        DisclosureView view = open(actor, id);
        Submitted submitted = forms.read(TakeDisclosureBack.FORM, input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return page(view, submitted.view(), null, model);
        }
        try {
            takeBack.takeBack(actor, id, submitted.answers());
        } catch (Refused refused) {
            return page(view, submitted.view(), refused, model);
        }
        flash.addFlashAttribute("done", List.of("disclosures.take-back.done"));
        return read(id);
    }

    private DisclosureView open(Actor actor, UUID id) {
        DisclosureView view = pages.one(actor, id);
        if (!takeBack.mayTakeBack(actor, view.disclosure())) {
            throw new NotAllowed("disclosures.take-back.not-yours");
        }
        return view;
    }

    private static String read(UUID id) {
        return "redirect:/disclosures/" + id;
    }

    private static String page(DisclosureView view, PageView form, Refused refused, Model model) {
        model.addAttribute("page", new TakeBackView(view, form, refused));
        return "disclosures/take-back";
    }

    /** @param refused if it was decided meanwhile: what was typed is shown, to be copied; null if nothing */
    public record TakeBackView(DisclosureView view, PageView form, Refused refused) {
    }
}
