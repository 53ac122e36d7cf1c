package org.sanctuarycasework.applications.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.applications.AnsweredApplications;
import org.sanctuarycasework.applications.AnswersChanged;
import org.sanctuarycasework.applications.AnswersIncomplete;
import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.Declaration;
import org.sanctuarycasework.applications.OwnApplications;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.applications.SubmitApplication;
import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.FormError;
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

/** Checking the answers, sending them, and the copy of them to keep. */
@Controller
@RequestMapping("/applications/{reference}")
public class SubmissionController {

    private static final String DECLARATION = "declare-for-applicant";

    private final OwnApplications own;
    private final ApplicationPages pages;
    private final AnsweredApplications answered;
    private final OnePageForms forms;
    private final SubmitApplication submitApplication;

    SubmissionController(OwnApplications own, ApplicationPages pages, AnsweredApplications answered, OnePageForms forms,
                         SubmitApplication submitApplication) {
        this.own = own;
        this.pages = pages;
        this.answered = answered;
        this.forms = forms;
        this.submitApplication = submitApplication;
    }

    @GetMapping("/check")
    String check(Actor actor, @PathVariable String reference, Model model) {
        return checkPage(actor, own.require(actor, reference), null, List.of(), false, model);
    }

    /** @param read the version of the application that the sender was shown; null if the page is older than that question */
    @PostMapping("/submit")
    String submit(Actor actor, @PathVariable String reference, @RequestParam(required = false) Integer read, Model model) {
        try {
            submitApplication.submit(actor, reference, read);
        } catch (AnswersIncomplete incomplete) {
            return checkPage(actor, own.require(actor, reference), null, incomplete.errors(), false, model);
        } catch (AnswersChanged changed) {
            return checkPage(actor, own.require(actor, reference), null, List.of(), true, model);
        }
        return "redirect:/applications/" + reference + "/sent";
    }

    /** An officer who fills it in sends it, and says how it was declared. */
    @PostMapping("/submit-for")
    String submitFor(Actor actor, @PathVariable String reference, @RequestParam(required = false) Integer read,
                     @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        Submitted submitted = forms.read(DECLARATION, input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return checkPage(actor, own.require(actor, reference), submitted.view(), List.of(), false, model);
        }
        Answers typed = submitted.answers();
        try {
            submitApplication.submitFor(actor, reference, new Declaration(Declaration.Made.ofKey(typed.text("made")),
                    typed.text("signatory"), LocalDate.parse(typed.text("declaredOn"))), read);
        } catch (AnswersIncomplete incomplete) {
            return checkPage(actor, own.require(actor, reference), submitted.view(), incomplete.errors(), false, model);
        } catch (AnswersChanged changed) {
            return checkPage(actor, own.require(actor, reference), submitted.view(), List.of(), true, model);
        }
        flash.addFlashAttribute("done", List.of("applications.assisted.sent"));
        return "redirect:/cases/" + reference;
    }

    @GetMapping("/sent")
    String sent(Actor actor, @PathVariable String reference, Model model) {
        Application application = own.require(actor, reference);
        if (application.submittedAt() == null) {
            return "redirect:/applications/" + reference;
        }
        model.addAttribute("page", pages.row(actor, application));
        return "applications/sent";
    }

    /** A copy of the answers to keep or print. */
    @GetMapping("/answers")
    String answers(Actor actor, @PathVariable String reference, Model model) {
        Application application = own.require(actor, reference);
        model.addAttribute("page", new AnswersView(pages.row(actor, application), answered.pages(application)));
        return "applications/answers";
    }

    /** @param declaration as typed by an officer who fills in; null at first */
    private String checkPage(Actor actor, Application application, PageView declaration, List<FormError> errors,
                             boolean changed, Model model) {
        if (application.status() != Status.IN_PROGRESS) {
            return "redirect:/applications/" + application.reference();
        }
        ApplicationRow row = pages.rowWithDeadline(actor, application);
        PageView asked = declaration == null ? forms.show(DECLARATION, known(application), Map.of()) : declaration;
        model.addAttribute("page", new CheckView(row, answered.pages(application), errors,
                actor.signatoryFor().contains(application.organisationId()), row.isForAnother() ? asked : null,
                changed ? pages.savedBy(application) : null));
        return "applications/check";
    }

    /** Who signs is among the answers, most often. */
    private static Answers known(Application application) {
        String signatory = application.answers().text("declarationName");
        return signatory == null ? Answers.NONE : new Answers(Map.of("signatory", signatory));
    }

    /**
     * All answers before they are sent, with what still has to be mended.
     *
     * @param declaration what an officer who fills in is asked about the declaration; null for the organisation
     * @param changedBy   who changed answers since the sender read them; null if nobody did
     */
    public record CheckView(ApplicationRow row, List<AnsweredPage> answers, List<FormError> errors,
                            boolean maySign, PageView declaration, String changedBy) {

        /** Those of the declaration; the answers are only looked at once it is right. */
        public List<FormError> declarationErrors() {
            return declaration == null ? List.of() : declaration.errors();
        }
    }

    /** The answers as they stand. */
    public record AnswersView(ApplicationRow row, List<AnsweredPage> answers) {
    }
}
