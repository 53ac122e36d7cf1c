package org.sanctuarycasework.forum.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.forum.Baselines;
import org.sanctuarycasework.forum.CloseQuarter;
import org.sanctuarycasework.forum.ForumAccess;
import org.sanctuarycasework.forum.NoSuchQuarter;
import org.sanctuarycasework.forum.Quarter;
import org.sanctuarycasework.forum.ReviewQuarter;
import org.sanctuarycasework.forum.SetBaseline;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where quarters are closed, findings and actions written down, and the baseline set. */
@Controller
@RequestMapping("/forum/escalations")
public class ReviewController {

    private static final String QUARTER = "/{quarter:[0-9]{4}-q[1-4]}";

    private final ForumController pages;
    private final CloseQuarter closeQuarter;
    private final ReviewQuarter reviewQuarter;
    private final SetBaseline setBaseline;
    private final Baselines baselines;
    private final ObjectMapper json;

    ReviewController(ForumController pages, CloseQuarter closeQuarter, ReviewQuarter reviewQuarter, SetBaseline setBaseline,
                     Baselines baselines, ObjectMapper json) {
        this.pages = pages;
        this.closeQuarter = closeQuarter;
        this.reviewQuarter = reviewQuarter;
        this.setBaseline = setBaseline;
        this.baselines = baselines;
        this.json = json;
    }

    @PostMapping(QUARTER + "/close")
    String close(Actor actor, @PathVariable("quarter") String key, RedirectAttributes flash) {
        try {
            closeQuarter.close(actor, quarter(key));
        } catch (Refused refused) {
            return done(flash, refused.messageKey(), "");
        }
        return done(flash, "forum.close.done", "/" + key);
    }

    @PostMapping(QUARTER + "/findings")
    String find(Actor actor, @PathVariable("quarter") String key, @RequestParam(defaultValue = "") String words,
                @ModelAttribute(name = "site", binding = false) Site site, Model model, RedirectAttributes flash) {
        try {
            reviewQuarter.find(actor, quarter(key), words);
        } catch (Refused refused) {
            return ForumController.page(pages.view(actor, key, site), new Typed(Map.of("words", words), "words", refused), json, model);
        }
        return done(flash, "forum.finding.done", "/" + key);
    }

    @PostMapping(QUARTER + "/actions")
    String raise(Actor actor, @PathVariable("quarter") String key, @RequestParam Map<String, String> input,
                 @ModelAttribute(name = "site", binding = false) Site site, Model model, RedirectAttributes flash) {
        try {
            reviewQuarter.raise(actor, quarter(key), input.getOrDefault("what", ""), input.getOrDefault("post", ""), date(input));
        } catch (Refused refused) {
            String field = refused.messageKey().split("\\.")[2];
            return ForumController.page(pages.view(actor, key, site), new Typed(input, field, refused), json, model);
        }
        return done(flash, "forum.action.done", "/" + key);
    }

    @PostMapping(QUARTER + "/actions/{action}/done")
    String markDone(Actor actor, @PathVariable("quarter") String key, @PathVariable UUID action, RedirectAttributes flash) {
        reviewQuarter.markDone(actor, quarter(key), action);
        return done(flash, "forum.action.marked", "/" + key);
    }

    @GetMapping("/baseline")
    String baseline(Actor actor, Model model) {
        ForumAccess.requireClose(actor);
        return baselinePage(baselines.current().map(now -> new Typed(Map.of("escalations", String.valueOf(now.escalations()),
                "challenges", String.valueOf(now.challenges()), "quarter", Quarter.ofKey(now.quarter()).map(quarter -> String.valueOf(quarter.number())).orElse(""),
                "year", Quarter.ofKey(now.quarter()).map(quarter -> String.valueOf(quarter.year())).orElse(""),
                "source", now.source(), "author", now.author()), null, null))
                .orElse(Typed.NOTHING), model);
    }

    @PostMapping("/baseline")
    String setBaseline(Actor actor, @RequestParam Map<String, String> input, Model model, RedirectAttributes flash) {
        try {
            setBaseline.set(actor, input.getOrDefault("escalations", ""), input.getOrDefault("challenges", ""),
                    input.getOrDefault("quarter", ""), input.getOrDefault("year", ""), input.getOrDefault("source", ""), input.getOrDefault("author", ""));
        } catch (Refused refused) {
            return baselinePage(new Typed(input, refused.messageKey().split("\\.")[2], refused), model);
        }
        return done(flash, "forum.baseline.done", "");
    }

    private static String baselinePage(Typed typed, Model model) {
        model.addAttribute("typed", typed);
        return "forum/baseline";
    }

    private static Quarter quarter(String key) {
        return Quarter.ofKey(key).orElseThrow(() -> new NoSuchQuarter(key));
    }

    /** Null if it is no date. */
    private static LocalDate date(Map<String, String> input) {
        try {
            return LocalDate.of(Integer.parseInt(input.getOrDefault("due-year", "").strip()), Integer.parseInt(input.getOrDefault("due-month", "").strip()),
                    Integer.parseInt(input.getOrDefault("due-day", "").strip()));
        } catch (DateTimeException | NumberFormatException noDate) {
            return null;
        }
    }

    private static String done(RedirectAttributes flash, String sentence, String where) {
        flash.addFlashAttribute("done", List.of(sentence));
        return "redirect:/forum/escalations" + where;
    }

    /**
     * What was typed and refused, kept.
     *
     * @param wrong   name of the input that is wrong; null at first
     * @param refused null at first
     */
    public record Typed(Map<String, String> input, String wrong, Refused refused) {

        static final Typed NOTHING = new Typed(Map.of(), null, null);

        public String of(String name) {
            return input.getOrDefault(name, "");
        }

        public boolean isWrong(String name) {
            return name.equals(wrong);
        }
    }
}
