package org.sanctuarycasework.applications.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.applications.AnsweredApplications;
import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.ApplicationForm;
import org.sanctuarycasework.applications.InformationRequests;
import org.sanctuarycasework.applications.OwnApplications;
import org.sanctuarycasework.applications.SaveAnswers;
import org.sanctuarycasework.applications.Status;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.documents.Uploads;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Page;
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

/** One page of the form: shown with what is saved, saved when it is right, shown again with what was typed if not. */
@Controller
@RequestMapping("/applications/{reference}/pages/{pageKey}")
public class PageController {

    private final OwnApplications own;
    private final ApplicationForm form;
    private final AnsweredApplications answered;
    private final FormPages pages;
    private final InformationRequests requests;
    private final SaveAnswers saveAnswers;
    private final ClashPages clashes;
    private final AssistedPages assisted;

    PageController(OwnApplications own, ApplicationForm form, AnsweredApplications answered, FormPages pages,
                   InformationRequests requests, SaveAnswers saveAnswers, ClashPages clashes, AssistedPages assisted) {
        this.own = own;
        this.form = form;
        this.answered = answered;
        this.pages = pages;
        this.requests = requests;
        this.saveAnswers = saveAnswers;
        this.clashes = clashes;
        this.assisted = assisted;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String reference, @PathVariable String pageKey, Model model) {
        Application application = own.require(actor, reference);
        Form asked = form.of(application);
        Page page = asked.page(pageKey).orElseThrow(() -> new CaseNotFound(reference));
        if (application.status() != Status.IN_PROGRESS && application.status() != Status.INFORMATION_WANTED) {
            return "redirect:/applications/" + reference;
        }
        Set<String> open = requests.openQuestions(application, page);
        return show(actor, application, pages.show(asked, page, application.answers(), answered.context(application), open),
                null, model);
    }

    @PostMapping
    String save(Actor actor, @PathVariable String reference, @PathVariable String pageKey,
                @RequestParam MultiValueMap<String, String> input, HttpServletRequest request, Model model,
                RedirectAttributes flash) throws IOException {
        Submitted submitted = saveAnswers.save(actor, reference, pageKey, input, Uploads.of(request));
        Application application = own.require(actor, reference);
        if (submitted.isClash()) {
            model.addAttribute("page", clashes.clash(actor, application, submitted, input));
            return "applications/clash";
        }
        List<String> alsoChanged = clashes.alsoChanged(actor, application, submitted);
        if (!submitted.done()) {
            return show(actor, application, submitted.view(), alsoChanged, model);
        }
        flash.addFlashAttribute("alsoChanged", alsoChanged);
        return "redirect:/applications/" + reference
                + (application.status() == Status.INFORMATION_WANTED ? "/information" : "#" + pageKey);
    }

    private String show(Actor actor, Application application, PageView view, List<String> alsoChanged, Model model) {
        model.addAttribute("page", new AskedPage(application, assisted.of(actor, application), view, alsoChanged));
        return "applications/page";
    }

    /**
     * A page of the form of an application.
     *
     * @param assisting   null unless an officer fills in
     * @param alsoChanged who changed the page meanwhile, and which questions; null if nobody did
     */
    public record AskedPage(Application application, Assisting assisting, PageView view, List<String> alsoChanged) {

        public String back() {
            return "/applications/" + application.reference()
                    + (application.status() == Status.INFORMATION_WANTED ? "/information" : "");
        }
    }
}
