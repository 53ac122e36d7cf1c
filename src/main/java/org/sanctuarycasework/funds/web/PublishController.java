package org.sanctuarycasework.funds.web;

import java.util.List;

import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.funds.DraftChanged;
import org.sanctuarycasework.funds.PublishRound;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.RoundForm;
import org.sanctuarycasework.funds.RoundIncomplete;
import org.sanctuarycasework.funds.RoundOverview;
import org.sanctuarycasework.funds.RoundRights;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Publishing a round: what still stands in the way or what will be fixed, and that it is done. */
@Controller
@RequestMapping("/rounds/{fund}/{key}")
public class PublishController {

    private final RoundOverview rounds;
    private final RoundForm form;
    private final PublishRound publishRound;

    PublishController(RoundOverview rounds, RoundForm form, PublishRound publishRound) {
        this.rounds = rounds;
        this.form = form;
        this.publishRound = publishRound;
    }

    @GetMapping("/publish")
    String confirm(Actor actor, @PathVariable String fund, @PathVariable String key, Model model) {
        RoundRights.requireChanger(actor);
        Round draft = rounds.requireDraft(actor, fund, key);
        return confirm(draft, form.check(draft), false, model);
    }

    @PostMapping("/publish")
    String publish(Actor actor, @PathVariable String fund, @PathVariable String key,
                   @RequestParam(defaultValue = "") String checked, Model model) {
        try {
            publishRound.publish(actor, fund, key, checked);
        } catch (RoundIncomplete incomplete) {
            return confirm(rounds.requireDraft(actor, fund, key), incomplete.errors(), false, model);
        } catch (DraftChanged changed) {
            Round draft = rounds.requireDraft(actor, fund, key);
            return confirm(draft, form.check(draft), true, model);
        }
        return "redirect:/rounds/" + fund + "/" + key + "/published";
    }

    @GetMapping("/published")
    String done(Actor actor, @PathVariable String fund, @PathVariable String key, Model model) {
        RoundOverview.Standing standing = rounds.require(actor, fund, key);
        if (standing.isDraft()) {
            return "redirect:" + standing.address();
        }
        model.addAttribute("page", standing);
        return "funds/published";
    }

    private String confirm(Round draft, List<FormError> errors, boolean changed, Model model) {
        model.addAttribute("page", new PublishView(draft, errors, form.summary(draft), form.fingerprint(draft), changed));
        return "funds/publish";
    }

    /**
     * @param errors  what still stands in the way
     * @param pages   all that will be fixed
     * @param checked stands for what the page shows, and is sent back with it
     * @param changed true if somebody else changed the draft since the reader checked it
     */
    public record PublishView(Round draft, List<FormError> errors, List<AnsweredPage> pages, String checked, boolean changed) {

        public String address() {
            return "/rounds/" + draft.fund() + "/" + draft.key();
        }
    }
}
