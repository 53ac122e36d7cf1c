package org.sanctuarycasework.applications.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.ApplicationForm;
import org.sanctuarycasework.applications.CheckCompleteness;
import org.sanctuarycasework.applications.web.CaseTasks.TaskHead;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.OnePageForms;
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

/** The officer's check of an application, and the request for more information that it may end in. */
@Controller
@RequestMapping("/tasks/{id}")
public class CheckController {

    private final CaseTasks tasks;
    private final OnePageForms forms;
    private final CheckCompleteness checkCompleteness;
    private final ApplicationForm applicationForm;

    CheckController(CaseTasks tasks, OnePageForms forms, CheckCompleteness checkCompleteness,
                    ApplicationForm applicationForm) {
        this.tasks = tasks;
        this.forms = forms;
        this.checkCompleteness = checkCompleteness;
        this.applicationForm = applicationForm;
    }

    @GetMapping("/check-completeness")
    String check(Actor actor, @PathVariable String id, Model model) {
        return checkPage(tasks.require(actor, id, CheckCompleteness.TASK), forms.show("check-completeness", Answers.NONE, Map.of()), model);
    }

    @PostMapping("/check-completeness")
    String finish(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model,
                  RedirectAttributes flash) {
        TaskHead head = tasks.require(actor, id, CheckCompleteness.TASK);
        Submitted submitted = forms.read("check-completeness", input, Map.of());
        if (!submitted.errors().isEmpty()) {
            return checkPage(head, submitted.view(), model);
        }
        String comment = submitted.answers().text("comment");
        return switch (submitted.answers().text("finding")) {
            case "complete" -> done(checkCompleteness.complete(actor, id), "complete", flash);
            case "not-eligible" -> done(checkCompleteness.notEligible(actor, id, comment), "not-eligible", flash);
            default -> {
                flash.addFlashAttribute("message", comment);
                yield "redirect:" + head.address("ask-for-information");
            }
        };
    }

    @GetMapping("/ask-for-information")
    String ask(Actor actor, @PathVariable String id, Model model) {
        Object comment = model.asMap().get("message");
        Answers typed = comment == null ? Answers.NONE : new Answers(Map.of("message", comment));
        return askPage(tasks.require(actor, id, CheckCompleteness.TASK), forms.show("ask-for-information", typed, Map.of()), Set.of(),
                false, model);
    }

    @PostMapping("/ask-for-information")
    String send(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> input, Model model,
                RedirectAttributes flash) {
        TaskHead head = tasks.require(actor, id, CheckCompleteness.TASK);
        Submitted submitted = forms.read("ask-for-information", input, Map.of());
        Set<String> fields = knownFields(head, input.getOrDefault("fields", List.of()));
        if (!submitted.errors().isEmpty() || fields.isEmpty()) {
            return askPage(head, submitted.view(), fields, fields.isEmpty(), model);
        }
        return done(checkCompleteness.askForInformation(actor, id, submitted.answers().text("message"), fields),
                "asked", flash);
    }

    private Set<String> knownFields(TaskHead head, List<String> sent) {
        Form form = applicationForm.of(head.dossier().application());
        Set<String> known = new TreeSet<>(sent);
        known.removeIf(field -> form.question(field).isEmpty());
        return known;
    }

    private static String checkPage(TaskHead head, PageView form, Model model) {
        model.addAttribute("page", new FormTaskView(head, form));
        return "applications/check-completeness";
    }

    private String askPage(TaskHead head, PageView form, Set<String> chosen, boolean noneChosen, Model model) {
        model.addAttribute("page", new AskView(head, form, applicationForm.of(head.dossier().application()).pages(),
                chosen, noneChosen));
        return "applications/ask-for-information";
    }

    private static String done(Application application, String what, RedirectAttributes flash) {
        flash.addFlashAttribute("done", List.of("applications.check." + what + ".done", application.reference()));
        return "redirect:/tasks";
    }

    /** @param noneChosen true if it was sent without a question to open */
    public record AskView(TaskHead head, PageView form, List<Page> pages, Set<String> chosen, boolean noneChosen) {

        /** Where the error about no question leads. */
        public String firstFieldId() {
            return "open-" + pages.get(0).key();
        }
    }
}
