package org.sanctuarycasework.applications.web;

import java.util.List;

import org.sanctuarycasework.applications.AnswersIncomplete;
import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.OwnApplications;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.applications.SubmitApplication;
import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Checking the answers, sending them, and the copy of them to keep. */
@Controller
@RequestMapping("/applications/{reference}")
public class SubmissionController {

    private final OwnApplications own;
    private final ApplicationPages pages;
    private final AnsweredApplications answered;
    private final SubmitApplication submitApplication;

    SubmissionController(OwnApplications own, ApplicationPages pages, AnsweredApplications answered,
                         SubmitApplication submitApplication) {
        this.own = own;
        this.pages = pages;
        this.answered = answered;
        this.submitApplication = submitApplication;
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

    private String checkPage(Actor actor, Application application, List<FormError> errors, Model model) {
        model.addAttribute("page", new CheckView(pages.rowWithDeadline(application), answered.pages(application), errors,
                actor.signatoryFor().contains(application.organisationId())));
        return "applications/check";
    }

    /** All answers before they are sent, with what still has to be mended. */
    public record CheckView(ApplicationPages.Row row, List<AnsweredPage> answers, List<FormError> errors,
                            boolean maySign) {
    }

    /** The answers as they stand. */
    public record AnswersView(ApplicationPages.Row row, List<AnsweredPage> answers) {
    }
}
