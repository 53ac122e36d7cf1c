package org.sanctuarycasework.records.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.sanctuarycasework.cases.CaseReads.CaseRead;
import org.sanctuarycasework.cases.CaseReads;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.records.Erasure;
import org.sanctuarycasework.records.RecordsAccess;
import org.sanctuarycasework.records.RetentionPeriods.RetentionPeriod;
import org.sanctuarycasework.records.RetentionPeriods;
import org.sanctuarycasework.records.SetRetention;
import org.sanctuarycasework.records.SwitchErasure;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where information governance says how long records are kept, lets erasure begin, and sees who read what. */
@Controller
public class RecordsController {

    private static final int READS = 50;

    private final RetentionPeriods periods;
    private final Erasure erasure;
    private final SetRetention setRetention;
    private final SwitchErasure switchErasure;
    private final CaseReads reads;

    RecordsController(RetentionPeriods periods, Erasure erasure, SetRetention setRetention, SwitchErasure switchErasure, CaseReads reads) {
        this.periods = periods;
        this.erasure = erasure;
        this.setRetention = setRetention;
        this.switchErasure = switchErasure;
        this.reads = reads;
    }

    @GetMapping("/records")
    String show(Actor actor, Model model) {
        return page(actor, TypedPeriod.NOTHING, model);
    }

    @PostMapping("/records/retention/{kind}")
    String setRetention(Actor actor, @PathVariable String kind, @RequestParam(defaultValue = "") String months,
                        @RequestParam(defaultValue = "") String source, Model model, RedirectAttributes flash) {
        try {
            setRetention.set(actor, kind, months, source);
        } catch (Refused refused) {
            return page(actor, new TypedPeriod(kind, months, source, refused), model);
        }
        return done(flash, "records.period.done");
    }

    @GetMapping("/records/erasure")
    String askBeforeErasure(Actor actor, Model model) {
        return switchOnPage(actor, false, model);
    }

    @PostMapping("/records/erasure")
    String switchErasure(Actor actor, @RequestParam boolean on, @RequestParam(defaultValue = "") String confirmed, Model model,
                         RedirectAttributes flash) {
        if (on && !confirmed.equals("true")) {
            return switchOnPage(actor, true, model);
        }
        switchErasure.switchTo(on, actor);
        return done(flash, on ? "records.erasure.now-on" : "records.erasure.now-off");
    }

    @GetMapping("/records/reads")
    String reads(Actor actor, @RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "false") boolean refused,
                 @RequestParam(required = false) Long before, Model model) {
        RecordsAccess.require(actor);
        String wanted = reference.strip().toUpperCase(Locale.ROOT);
        List<CaseRead> found = reads.newest(actor, wanted.isEmpty() ? null : wanted, refused, before, READS + 1);
        model.addAttribute("page", new ReadsView(wanted, refused, found.subList(0, Math.min(found.size(), READS)), found.size() > READS));
        return "records/reads";
    }

    private String page(Actor actor, TypedPeriod typed, Model model) {
        RecordsAccess.require(actor);
        model.addAttribute("page", new RecordsView(periods.all(), erasure.newest().orElse(null), erasure.due(), typed));
        return "records/records";
    }

    private String switchOnPage(Actor actor, boolean unconfirmed, Model model) {
        RecordsAccess.require(actor);
        model.addAttribute("page", new SwitchOnView(erasure.due(), Erasure.A_NIGHT, unconfirmed));
        return "records/switch-on";
    }

    private static String done(RedirectAttributes flash, String sentence) {
        flash.addFlashAttribute("done", List.of(sentence));
        return "redirect:/records";
    }

    /**
     * The question before erasure begins.
     *
     * @param unconfirmed true if it was sent without the tick
     */
    public record SwitchOnView(List<Erasure.Due> due, int mostInANight, boolean unconfirmed) {
    }

    /** @param switched null if erasure was never switched on */
    public record RecordsView(List<RetentionPeriod> periods, Erasure.Switched switched, List<Erasure.Due> due, TypedPeriod typed) {

        public boolean isOn() {
            return switched != null && switched.on();
        }
    }

    /**
     * A period that was refused, kept.
     *
     * @param kind null at first
     */
    public record TypedPeriod(String kind, String months, String source, Refused refused) {

        static final TypedPeriod NOTHING = new TypedPeriod(null, "", "", null);

        public boolean isOf(RetentionPeriod period) {
            return period.kind().equals(kind);
        }

        /** Which part of the form is wrong: months or source. */
        public String wrong() {
            return refused.messageKey().startsWith("records.months") ? "months" : "source";
        }
    }

    /**
     * @param reference as typed, empty for all
     * @param more      true if older ones follow
     */
    public record ReadsView(String reference, boolean refused, List<CaseRead> reads, boolean more) {

        public String nextAddress() {
            return more ? "/records/reads?reference=" + URLEncoder.encode(reference, StandardCharsets.UTF_8)
                    + "&refused=" + refused + "&before=" + reads.get(reads.size() - 1).id() : null;
        }
    }
}
