package org.sanctuarycasework.funds.web;

import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.funds.Pot;
import org.sanctuarycasework.funds.PotBalance;
import org.sanctuarycasework.funds.PotEntries;
import org.sanctuarycasework.funds.PotEntry;
import org.sanctuarycasework.funds.PotLedger;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.RoundNotFound;
import org.sanctuarycasework.funds.RoundRights;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The money of a round: how each pot stands, and what happened to it. */
@Controller
@RequestMapping("/rounds/{fund}/{key}/ledger")
public class LedgerController {

    private static final int ROWS = 50;

    private final Rounds rounds;
    private final PotLedger ledger;
    private final PotEntries entries;

    LedgerController(Rounds rounds, PotLedger ledger, PotEntries entries) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.entries = entries;
    }

    @GetMapping
    String pots(Actor actor, @PathVariable String fund, @PathVariable String key, Model model) {
        RoundRights.requireLedgerReader(actor);
        Round round = round(fund, key);
        model.addAttribute("page", new LedgerView(round, ledger.balances(round.id())));
        return "funds/ledger";
    }

    /** @param before id of the last entry of the page before */
    @GetMapping("/{id}")
    String pot(Actor actor, @PathVariable String fund, @PathVariable String key, @PathVariable UUID id,
               @RequestParam(required = false) Long before, Model model) {
        RoundRights.requireLedgerReader(actor);
        Round round = round(fund, key);
        Pot pot = round.pots().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new RoundNotFound(key));
        List<PotEntry> page = entries.of(id, before, ROWS + 1);
        model.addAttribute("page", new PotView(round, pot, page.stream().limit(ROWS).toList(), page.size() > ROWS));
        return "funds/pot";
    }

    private Round round(String fund, String key) {
        return rounds.byKey(fund, key).orElseThrow(() -> new RoundNotFound(key));
    }

    /** How the pots of a round stand. */
    public record LedgerView(Round round, List<PotBalance> pots) {

        /** Message keys, below {@code funds.ledger}, of the amounts in a row, in their order. */
        public static final List<String> COLUMNS = List.of("allocated", "requested", "recommended", "earmarked", "committed",
                "paid", "returned", "left");

        public String address() {
            return "/rounds/" + round.fund() + "/" + round.key();
        }
    }

    /** @param more true if there are older entries */
    public record PotView(Round round, Pot pot, List<PotEntry> entries, boolean more) {

        public String ledger() {
            return "/rounds/" + round.fund() + "/" + round.key() + "/ledger";
        }

        public String nextAddress() {
            return ledger() + "/" + pot.id() + "?before=" + entries.get(entries.size() - 1).id();
        }
    }
}
