package org.sanctuarycasework.applications.web;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpSession;
import org.sanctuarycasework.applications.Eligibility;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.forms.Page;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.RoundNotFound;
import org.sanctuarycasework.funds.Rounds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import static java.util.Map.of;

/**
 * The few questions that tell, before anybody signs in, whether the fund can help. The answers stay in the session,
 * and travel in the address from the result to the beginning of an application.
 */
@Controller
public class EligibilityController {

    private static final String ANSWERS = EligibilityController.class.getName() + ".answers";

    private final Rounds rounds;
    private final Forms forms;
    private final FormPages pages;
    private final Eligibility eligibility;

    EligibilityController(Rounds rounds, Forms forms, FormPages pages, Eligibility eligibility) {
        this.rounds = rounds;
        this.forms = forms;
        this.pages = pages;
        this.eligibility = eligibility;
    }

    @GetMapping("/funds/{fund}/eligibility")
    String begin(@PathVariable String fund) {
        return "redirect:/funds/" + open(fund).fund() + "/eligibility/" + form(fund).pages().get(0).key();
    }

    @GetMapping("/funds/{fund}/eligibility/{pageKey}")
    String ask(@PathVariable String fund, @PathVariable String pageKey, HttpSession session, Model model) {
        Form form = form(fund);
        Page page = page(form, pageKey);
        return show(fund, form, page, pages.show(form, page, answers(session), of()), model);
    }

    @PostMapping("/funds/{fund}/eligibility/{pageKey}")
    String answer(@PathVariable String fund, @PathVariable String pageKey,
                  @RequestParam MultiValueMap<String, String> input, HttpSession session, Model model) {
        Form form = form(fund);
        Page page = page(form, pageKey);
        Submitted submitted = pages.read(form, page, input, answers(session), of());
        if (!submitted.errors().isEmpty()) {
            return show(fund, form, page, submitted.view(), model);
        }
        session.setAttribute(ANSWERS, submitted.answers().toJson());
        int next = form.pages().indexOf(page) + 1;
        return "redirect:/funds/" + fund + "/eligibility/"
                + (next < form.pages().size() ? form.pages().get(next).key() : "result");
    }

    @GetMapping("/funds/{fund}/eligibility/result")
    String result(@PathVariable String fund, HttpSession session, Model model) {
        Round round = open(fund);
        Answers answers = answers(session);
        if (!pages.check(form(fund), answers, of()).isEmpty()) {
            return "redirect:/funds/" + fund + "/eligibility";
        }
        model.addAttribute("page", new ResultView(round, answers, eligibility.reasonsAgainst(fund, answers)));
        return "applications/eligibility-result";
    }

    private static Answers answers(HttpSession session) {
        Object json = session.getAttribute(ANSWERS);
        return json == null ? Answers.NONE : Answers.fromJson((String) json);
    }

    private String show(String fund, Form form, Page page, PageView view, Model model) {
        int position = form.pages().indexOf(page);
        String before = "/funds/" + fund + (position == 0 ? "" : "/eligibility/" + form.pages().get(position - 1).key());
        model.addAttribute("page", new QuestionView(fund, view, before, position + 1, form.pages().size()));
        return "applications/eligibility";
    }

    private Round open(String fund) {
        return rounds.openNow(fund).orElseThrow(() -> new RoundNotFound(fund));
    }

    private Form form(String fund) {
        return forms.latest(open(fund).fund() + "-eligibility");
    }

    private static Page page(Form form, String key) {
        return form.page(key).orElseThrow(() -> new RoundNotFound(key));
    }

    /** One question, and where it stands among the others. */
    public record QuestionView(String fund, PageView view, String back, int number, int of) {
    }

    /** @param reasons codes of why not; empty if one may apply */
    public record ResultView(Round round, Answers answers, List<String> reasons) {

        /** Where one begins; the answers travel along, so that they are not lost if the mailed link opens elsewhere. */
        public String beginAddress() {
            return Eligibility.FACTS.stream().map(fact -> "&" + fact + "=" + answers.text(fact))
                    .collect(Collectors.joining("", "/applications/new?fund=" + round.fund(), ""));
        }

        public boolean isEligible() {
            return reasons.isEmpty();
        }
    }
}
