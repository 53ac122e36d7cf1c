package org.sanctuarycasework.applications.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanctuarycasework.applications.AnswersIncomplete;
import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.ApplicationForm;
import org.sanctuarycasework.applications.InformationRequest;
import org.sanctuarycasework.applications.InformationRequests;
import org.sanctuarycasework.applications.OwnApplications;
import org.sanctuarycasework.applications.ProvideInformation;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.forms.Page;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answering what an officer asked for: the questions that are open again, and sending the answers. */
@Controller
@RequestMapping("/applications/{reference}/information")
public class InformationController {

    private final OwnApplications own;
    private final ApplicationPages pages;
    private final ApplicationForm form;
    private final InformationRequests requests;
    private final ProvideInformation provideInformation;

    InformationController(OwnApplications own, ApplicationPages pages, ApplicationForm form,
                          InformationRequests requests, ProvideInformation provideInformation) {
        this.own = own;
        this.pages = pages;
        this.form = form;
        this.requests = requests;
        this.provideInformation = provideInformation;
    }

    @GetMapping
    String information(Actor actor, @PathVariable String reference, Model model) {
        return informationPage(actor, own.require(actor, reference), List.of(), model);
    }

    @PostMapping
    String provide(Actor actor, @PathVariable String reference, Model model, RedirectAttributes flash) {
        Application provided;
        try {
            provided = provideInformation.provide(actor, reference);
        } catch (AnswersIncomplete incomplete) {
            return informationPage(actor, own.require(actor, reference), incomplete.errors(), model);
        }
        if (!actor.belongsTo(provided.organisationId())) {
            flash.addFlashAttribute("done", List.of("applications.assisted.sent"));
            return "redirect:/cases/" + reference;
        }
        flash.addFlashAttribute("done", List.of("applications.information.sent"));
        return "redirect:/applications/" + reference;
    }

    private String informationPage(Actor actor, Application application, List<FormError> errors, Model model) {
        InformationRequest request = requests.openOf(application.reference()).orElse(null);
        if (request == null) {
            return "redirect:/applications/" + application.reference();
        }
        Form asked = form.of(application);
        Set<String> keys = request.fields().stream().flatMap(field -> asked.pageOf(field).stream()).map(Page::key)
                .collect(Collectors.toSet());
        model.addAttribute("page", new InformationView(pages.row(actor, application), request,
                asked.pages().stream().filter(page -> keys.contains(page.key())).toList(), errors));
        return "applications/information";
    }

    /** What an officer asked for, and the pages on which it can be answered. */
    public record InformationView(ApplicationRow row, InformationRequest request, List<Page> pages,
                                  List<FormError> errors) {
    }
}
