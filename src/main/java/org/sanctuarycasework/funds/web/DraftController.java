package org.sanctuarycasework.funds.web;

import java.util.List;
import java.util.Locale;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.funds.BeginRound;
import org.sanctuarycasework.funds.ChangeRound;
import org.sanctuarycasework.funds.DeleteDraft;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.RoundForm;
import org.sanctuarycasework.funds.RoundOverview;
import org.sanctuarycasework.funds.RoundRights;
import org.sanctuarycasework.people.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a manager begins a round, sets it up, one group of questions on each page, or deletes the draft. */
@Controller
@RequestMapping("/rounds/{fund}/{key}")
public class DraftController {

    private final RoundOverview rounds;
    private final RoundForm form;
    private final BeginRound beginRound;
    private final ChangeRound changeRound;
    private final DeleteDraft deleteDraft;
    private final MessageSource texts;

    DraftController(RoundOverview rounds, RoundForm form, BeginRound beginRound, ChangeRound changeRound,
                    DeleteDraft deleteDraft, MessageSource texts) {
        this.rounds = rounds;
        this.form = form;
        this.beginRound = beginRound;
        this.changeRound = changeRound;
        this.deleteDraft = deleteDraft;
        this.texts = texts;
    }

    @GetMapping("/again")
    String askName(Actor actor, @PathVariable String fund, @PathVariable String key, Model model) {
        RoundRights.requireChanger(actor);
        Round earlier = rounds.require(actor, fund, key).round();
        return show(earlier, "/again", form.showNew(earlier), List.of(), model);
    }

    @PostMapping("/again")
    String begin(Actor actor, @PathVariable String fund, @PathVariable String key,
                 @RequestParam MultiValueMap<String, String> input, Model model) {
        Round earlier = rounds.require(actor, fund, key).round();
        Submitted submitted;
        try {
            submitted = beginRound.begin(actor, fund, key, input);
        } catch (Refused taken) {
            return show(earlier, "/again", form.showNew(earlier), List.of(error(taken)), model);
        }
        return submitted.done() ? "redirect:/rounds/" + fund + "/" + submitted.answers().text("roundKey")
                : show(earlier, "/again", submitted.view(), submitted.errors(), model);
    }

    @GetMapping("/pages/{pageKey}")
    String ask(Actor actor, @PathVariable String fund, @PathVariable String key, @PathVariable String pageKey, Model model) {
        RoundRights.requireChanger(actor);
        Round draft = rounds.requireDraft(actor, fund, key);
        return show(draft, "/pages/" + pageKey, form.show(draft, pageKey), List.of(), model);
    }

    @PostMapping("/pages/{pageKey}")
    String change(Actor actor, @PathVariable String fund, @PathVariable String key, @PathVariable String pageKey,
                  @RequestParam MultiValueMap<String, String> input, Model model) {
        Submitted submitted;
        try {
            submitted = changeRound.change(actor, fund, key, pageKey, input);
        } catch (Refused taken) {
            Round draft = rounds.requireDraft(actor, fund, key);
            return show(draft, "/pages/" + pageKey, form.show(draft, pageKey), List.of(error(taken)), model);
        }
        if (!submitted.done()) {
            return show(rounds.requireDraft(actor, fund, key), "/pages/" + pageKey, submitted.view(), submitted.errors(), model);
        }
        String address = "redirect:/rounds/" + fund + "/" + submitted.answers().text("roundKey");
        // a button that moves an item names its list
        String list = submitted.action().key();
        return list == null ? address : address + "/pages/" + pageKey + "#" + list;
    }

    @GetMapping("/delete")
    String askBeforeDeleting(Actor actor, @PathVariable String fund, @PathVariable String key, Model model) {
        RoundRights.requireChanger(actor);
        model.addAttribute("draft", rounds.requireDraft(actor, fund, key));
        return "funds/delete";
    }

    @PostMapping("/delete")
    String delete(Actor actor, @PathVariable String fund, @PathVariable String key, RedirectAttributes flash) {
        deleteDraft.delete(actor, fund, key);
        flash.addFlashAttribute("done", List.of("funds.delete.done"));
        return "redirect:/rounds";
    }

    private FormError error(Refused taken) {
        return new FormError(RoundForm.FIRST_PAGE, "roundKey", "roundKey",
                texts.getMessage(taken.messageKey(), taken.arguments(), Locale.UK), "roundKey");
    }

    private static String show(Round round, String address, PageView view, List<FormError> errors, Model model) {
        model.addAttribute("page", new RoundPage(round, address, view, errors));
        return "funds/page";
    }

    /**
     * @param round   the draft, or the earlier round that a new one is made from
     * @param address of the page within the round's own
     */
    public record RoundPage(Round round, String address, PageView view, List<FormError> errors) {

        public String back() {
            return "/rounds/" + round.fund() + "/" + round.key();
        }

        public boolean isNew() {
            return address.equals("/again");
        }
    }
}
