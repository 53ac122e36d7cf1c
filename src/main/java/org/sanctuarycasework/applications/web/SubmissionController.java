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
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.applications.SubmitApplication;
import org.sanctuarycasework.applications.WithdrawApplication;
import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Page;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending an application, answering what an officer asked for, and taking the application back. */
@Controller
@RequestMapping("/applications/{reference}")
public class SubmissionController {

    private static final int LONGEST_REASON = 2000;

    private final OwnApplications own;
    private final ApplicationPages pages;
    private final AnsweredApplications answered;
    private final ApplicationForm form;
    private final FormPages formPages;
    private final InformationRequests requests;
    private final SubmitApplication submitApplication;
    private final ProvideInformation provideInformation;
    private final WithdrawApplication withdrawApplication;

    SubmissionController(OwnApplications own, ApplicationPages pages, AnsweredApplications answered,
                         ApplicationForm form, FormPages formPages, InformationRequests requests,
                         SubmitApplication submitApplication, ProvideInformation provideInformation,
                         WithdrawApplication withdrawApplication) {
        this.own = own;
        this.pages = pages;
        this.answered = answered;
        this.form = form;
        this.formPages = formPages;
        this.requests = requests;
        this.submitApplication = submitApplication;
        this.provideInformation = provideInformation;
        this.withdrawApplication = withdrawApplication;
    }

    @GetMapping("/check")
    String check(Actor actor, @PathVariable String reference, Model model) {
        Application application = own.require(actor, reference);
        return application.status() == Status.IN_PROGRESS
                ? checkPage(actor, application, List.of(), model) : "redirect:/applications/" + reference;
    }

    @PostMapping("/submit")
    String submit(Actor actor, @PathVariable String reference, Model model) {
        try {
            submitApplication.submit(actor, reference);
        } catch (AnswersIncomplete incomplete) {
            return checkPage(actor, own.require(actor, reference), incomplete.errors(), model);
        }
        return "redirect:/applications/" + reference + "/sent";
    }

    @GetMapping("/sent")
    String sent(Actor actor, @PathVariable String reference, Model model) {
        Application application = own.require(actor, reference);
        if (application.submittedAt() == null) {
            return "redirect:/applications/" + reference;
        }
        model.addAttribute("page", pages.row(application));
        return "applications/sent";
    }

    /** A copy of the answers to keep or print. */
    @GetMapping("/answers")
    String answers(Actor actor, @PathVariable String reference, Model model) {
        Application application = own.require(actor, reference);
        model.addAttribute("page", new AnswersView(pages.row(application), answered.pages(application)));
        return "applications/answers";
    }

    @GetMapping("/information")
    String information(Actor actor, @PathVariable String reference, Model model) {
        return informationPage(own.require(actor, reference), List.of(), model);
    }

    @PostMapping("/information")
    String provide(Actor actor, @PathVariable String reference, Model model, RedirectAttributes flash) {
        try {
            provideInformation.provide(actor, reference);
        } catch (AnswersIncomplete incomplete) {
            return informationPage(own.require(actor, reference), incomplete.errors(), model);
        }
        flash.addFlashAttribute("done", List.of("applications.information.sent"));
        return "redirect:/applications/" + reference;
    }

    @GetMapping("/withdraw")
    String askWhy(Actor actor, @PathVariable String reference, Model model) {
        return withdrawPage(own.require(actor, reference), "", false, model);
    }

    @PostMapping("/withdraw")
    String withdraw(Actor actor, @PathVariable String reference, @RequestParam(defaultValue = "") String reason,
                    Model model) {
        String why = reason.replace("\u0000", "").strip();
        if (why.length() > LONGEST_REASON) {
            return withdrawPage(own.require(actor, reference), why, true, model);
        }
        withdrawApplication.withdraw(actor, reference, why);
        return "redirect:/applications/" + reference;
    }

    private String checkPage(Actor actor, Application application, List<FormError> errors, Model model) {
        model.addAttribute("page", new CheckView(pages.row(application), answered.pages(application), errors,
                actor.signatoryFor().contains(application.organisationId())));
        return "applications/check";
    }

    private String informationPage(Application application, List<FormError> errors, Model model) {
        InformationRequest request = requests.openOf(application.reference()).orElse(null);
        if (request == null) {
            return "redirect:/applications/" + application.reference();
        }
        Form asked = form.of(application);
        Set<String> keys = request.fields().stream().flatMap(field -> asked.pageOf(field).stream()).map(Page::key)
                .collect(Collectors.toSet());
        model.addAttribute("page", new InformationView(pages.row(application), request,
                asked.pages().stream().filter(page -> keys.contains(page.key())).toList(), errors));
        return "applications/information";
    }

    private String withdrawPage(Application application, String reason, boolean tooLong, Model model) {
        if (application.status().isFinal()) {
            return "redirect:/applications/" + application.reference();
        }
        model.addAttribute("page", new WithdrawView(pages.row(application), reason, tooLong));
        return "applications/withdraw";
    }

    /** All answers before they are sent, with what still has to be mended. */
    public record CheckView(ApplicationPages.Row row, List<AnsweredPage> answers, List<FormError> errors,
                            boolean maySign) {
    }

    /** The answers as they stand. */
    public record AnswersView(ApplicationPages.Row row, List<AnsweredPage> answers) {
    }

    /** What an officer asked for, and the pages on which it can be answered. */
    public record InformationView(ApplicationPages.Row row, InformationRequest request, List<Page> pages,
                                  List<FormError> errors) {
    }

    /** @param tooLong true if the reason was refused for its length */
    public record WithdrawView(ApplicationPages.Row row, String reason, boolean tooLong) {
    }
}
