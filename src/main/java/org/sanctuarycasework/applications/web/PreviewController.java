package org.sanctuarycasework.applications.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.applications.ApplicationForm;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.forms.Page;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.RoundNotFound;
import org.sanctuarycasework.funds.RoundOverview;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of a round's form as an applicant will see them; nothing that is typed there goes anywhere. */
@Controller
@RequestMapping("/rounds/{fund}/{key}/preview")
public class PreviewController {

    private final RoundOverview rounds;
    private final ApplicationForm applicationForm;
    private final Forms forms;
    private final FormPages pages;

    PreviewController(RoundOverview rounds, ApplicationForm applicationForm, Forms forms, FormPages pages) {
        this.rounds = rounds;
        this.applicationForm = applicationForm;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping
    String begin(Actor actor, @PathVariable String fund, @PathVariable String key) {
        Round round = rounds.require(actor, fund, key).round();
        return "redirect:/rounds/" + fund + "/" + key + "/preview/" + forms.version(round.formHash()).pages().get(0).key();
    }

    @GetMapping("/{pageKey}")
    String show(Actor actor, @PathVariable String fund, @PathVariable String key, @PathVariable String pageKey, Model model) {
        Round round = rounds.require(actor, fund, key).round();
        Form form = forms.version(round.formHash());
        Page page = form.page(pageKey).orElseThrow(() -> new RoundNotFound(pageKey));
        Map<String, Object> context = new HashMap<>(applicationForm.context(round, Answers.NONE));
        context.put("files", Map.of());
        model.addAttribute("page", new PreviewView(round, pages.show(form, page, Answers.NONE, context), form.pages(),
                form.pages().indexOf(page)));
        return "applications/preview";
    }

    /** @param index of the page among all pages */
    public record PreviewView(Round round, PageView view, List<Page> pages, int index) {

        public String roundAddress() {
            return "/rounds/" + round.fund() + "/" + round.key();
        }

        public String address(Page page) {
            return roundAddress() + "/preview/" + page.key();
        }

        /** Null on the first page. */
        public Page previous() {
            return index == 0 ? null : pages.get(index - 1);
        }

        /** Null on the last page. */
        public Page next() {
            return index == pages.size() - 1 ? null : pages.get(index + 1);
        }
    }
}
