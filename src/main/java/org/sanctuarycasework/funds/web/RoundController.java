package org.sanctuarycasework.funds.web;

import java.util.List;

import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.funds.RoundForm;
import org.sanctuarycasework.funds.RoundOverview.Draft;
import org.sanctuarycasework.funds.RoundOverview.Standing;
import org.sanctuarycasework.funds.RoundOverview;
import org.sanctuarycasework.funds.RoundState;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rounds for the council's staff: all of them, and one with all that is set in it. */
@Controller
public class RoundController {

    private final RoundOverview rounds;
    private final RoundForm form;

    RoundController(RoundOverview rounds, RoundForm form) {
        this.rounds = rounds;
        this.form = form;
    }

    @GetMapping("/rounds")
    String list(Actor actor, Model model) {
        model.addAttribute("page", new RoundList(rounds.drafts(actor), rounds.published(actor)));
        return "funds/list";
    }

    @GetMapping("/rounds/{fund}/{key}")
    String show(Actor actor, @PathVariable String fund, @PathVariable String key, Model model) {
        Standing standing = rounds.require(actor, fund, key);
        model.addAttribute("page", new RoundView(standing, form.summary(standing.round())));
        return "funds/round";
    }

    /** @param published the one that closes last first */
    public record RoundList(List<Draft> drafts, List<Standing> published) {

        public List<Standing> in(RoundState state) {
            return published.stream().filter(standing -> standing.state() == state).toList();
        }
    }

    /** @param pages what is set, page by page */
    public record RoundView(Standing standing, List<AnsweredPage> pages) {
    }
}
