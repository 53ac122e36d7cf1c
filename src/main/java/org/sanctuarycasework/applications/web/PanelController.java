package org.sanctuarycasework.applications.web;

import java.util.List;

import org.sanctuarycasework.applications.JudgeAtPanel;
import org.sanctuarycasework.applications.Panel;
import org.sanctuarycasework.applications.PanelRefused;
import org.sanctuarycasework.applications.PanelRow;
import org.sanctuarycasework.applications.web.PanelSheet.Problem;
import org.sanctuarycasework.funds.Pot;
import org.sanctuarycasework.funds.PotLedger;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.RoundNotFound;
import org.sanctuarycasework.funds.RoundRights;
import org.sanctuarycasework.funds.Rounds;
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

/** The panel: the applications of a pot by score, with what is recommended or decided for several at once. */
@Controller
@RequestMapping("/rounds/{fund}/{key}/panel")
public class PanelController {

    private final Panel panel;
    private final Rounds rounds;
    private final PotLedger ledger;
    private final JudgeAtPanel judgeAtPanel;

    PanelController(Panel panel, Rounds rounds, PotLedger ledger, JudgeAtPanel judgeAtPanel) {
        this.panel = panel;
        this.rounds = rounds;
        this.ledger = ledger;
        this.judgeAtPanel = judgeAtPanel;
    }

    @GetMapping
    String ranking(Actor actor, @PathVariable String fund, @PathVariable String key,
                   @RequestParam(required = false) String pot, Model model) {
        RoundRights.requireLedgerReader(actor);
        Round round = round(fund, key);
        Pot chosen = pot(actor, round, pot);
        return page(actor, round, chosen, rows(actor, round, chosen), PanelSheet.EMPTY, model);
    }

    /** Shows what was chosen, to be confirmed; the choice travels on the page and is read again when it is. */
    @PostMapping
    String judge(Actor actor, @PathVariable String fund, @PathVariable String key, @RequestParam(required = false) String pot,
                 @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        RoundRights.requireLedgerReader(actor);
        Round round = round(fund, key);
        Pot chosen = pot(actor, round, pot);
        List<PanelRow> rows = rows(actor, round, chosen);
        PanelSheet sheet = PanelSheet.read(rows, row -> PanelView.isFor(actor, row), input);
        String step = input.getFirst("step");
        if (!sheet.problems().isEmpty() || "change".equals(step)) {
            return page(actor, round, chosen, rows, sheet, model);
        }
        if (!"confirm".equals(step)) {
            model.addAttribute("page", new ConfirmView(round, chosen, sheet));
            return "applications/panel-confirm";
        }
        try {
            judgeAtPanel.judge(actor, sheet.proposals(), null);
        } catch (PanelRefused refused) {
            List<PanelRow> now = rows(actor, round, chosen);
            PanelSheet again = PanelSheet.read(now, row -> PanelView.isFor(actor, row), input);
            return page(actor, round, chosen, now, again.problems().isEmpty() ? again.with(new Problem("outcome." + refused.reference(),
                    refused.messageKey(), refused.reference(), refused.arguments())) : again, model);
        }
        flash.addFlashAttribute("done", List.of("applications.panel.done", sheet.choices().size()));
        return "redirect:/rounds/" + fund + "/" + key + "/panel?pot=" + PanelView.key(chosen);
    }

    private String page(Actor actor, Round round, Pot pot, List<PanelRow> rows, PanelSheet sheet, Model model) {
        model.addAttribute("page", PanelView.of(round, pot, ledger.balances(round.id()), panel.counts(round, actor), rows, sheet,
                panel.waitingForCabinet(round, actor), panel.leftOut(round, actor), actor));
        return "applications/panel";
    }

    private List<PanelRow> rows(Actor actor, Round round, Pot pot) {
        return panel.ofPot(round, pot.ward(), actor);
    }

    /** The first pot with applications, unless one is named; an address changed by hand shows the same. */
    private Pot pot(Actor actor, Round round, String key) {
        var counts = panel.counts(round, actor);
        return round.pots().stream().filter(pot -> PanelView.key(pot).equals(key)).findFirst()
                .or(() -> round.pots().stream().filter(pot -> counts.containsKey(pot.isBoroughWide() ? "" : pot.ward())).findFirst())
                .orElse(round.pots().get(0));
    }

    private Round round(String fund, String key) {
        return rounds.byKey(fund, key).orElseThrow(() -> new RoundNotFound(key));
    }

    /** What was chosen, before it counts. */
    public record ConfirmView(Round round, Pot pot, PanelSheet sheet) {

        public String address() {
            return "/rounds/" + round.fund() + "/" + round.key() + "/panel";
        }
    }
}
