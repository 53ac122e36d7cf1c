package org.sanctuarycasework.applications.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.applications.ExtendDeadline;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.forms.Page;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.funds.DeadlineExtension;
import org.sanctuarycasework.funds.Deadlines;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.RoundNotFound;
import org.sanctuarycasework.funds.RoundRights;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Names;
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

/** Where a manager moves the deadline of a round, and colleagues read to when it was moved and why. */
@Controller
@RequestMapping("/rounds/{fund}/{key}/deadline")
public class DeadlineController {

    private final Rounds rounds;
    private final Deadlines deadlines;
    private final ExtendDeadline extendDeadline;
    private final Forms forms;
    private final FormPages pages;
    private final Names names;
    private final MessageSource texts;

    DeadlineController(Rounds rounds, Deadlines deadlines, ExtendDeadline extendDeadline, Forms forms, FormPages pages,
                       Names names, MessageSource texts) {
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.extendDeadline = extendDeadline;
        this.forms = forms;
        this.pages = pages;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String fund, @PathVariable String key, Model model) {
        RoundRights.requireDeadlineReader(actor);
        return page(round(fund, key), pages.show(form(), page(), Answers.NONE, Map.of()), List.of(), model);
    }

    @PostMapping
    String extend(Actor actor, @PathVariable String fund, @PathVariable String key,
                  @RequestParam MultiValueMap<String, String> input, Model model, RedirectAttributes flash) {
        ExtendDeadline.requireManager(actor);
        Round round = round(fund, key);
        Submitted submitted = pages.read(form(), page(), input, Answers.NONE, Map.of());
        if (!submitted.done() || "change".equals(input.getFirst("step"))) {
            return page(round, submitted.view(), submitted.errors(), model);
        }
        NewDeadline wanted = NewDeadline.of(submitted.answers());
        try {
            if (!"confirm".equals(input.getFirst("step"))) {
                Instant present = extendDeadline.check(actor, round, wanted.reference(), wanted.closesAt(), wanted.reason());
                model.addAttribute("page", new DeadlineCheck(round, wanted, present, Resent.of(input)));
                return "applications/deadline-confirm";
            }
            extend(actor, round, wanted);
        } catch (Refused refused) {
            return page(round, submitted.view(), List.of(error(refused)), model);
        }
        flash.addFlashAttribute("done", List.of("applications.deadline.done"));
        return "redirect:/rounds/" + fund + "/" + key + "/deadline";
    }

    private void extend(Actor actor, Round round, NewDeadline wanted) {
        if (wanted.reference() == null) {
            extendDeadline.forEverybody(actor, round, wanted.closesAt(), wanted.reason());
        } else {
            extendDeadline.forOne(actor, round, wanted.reference(), wanted.closesAt(), wanted.reason());
        }
    }

    private String page(Round round, PageView view, List<FormError> errors, Model model) {
        List<DeadlineExtension> extensions = deadlines.extensionsOf(round);
        model.addAttribute("page", new DeadlineView(deadlines.forEverybody(round), view, new ArrayList<>(errors), moves(extensions),
                names.namesOf(extensions.stream().map(DeadlineExtension::byPerson).collect(Collectors.toSet()))));
        return "applications/deadline";
    }

    private static List<Move> moves(List<DeadlineExtension> extensions) {
        Map<String, Instant> before = new HashMap<>();
        return extensions.stream().map(extension -> {
            Instant earlier = before.put(extension.reference(), extension.closesAt());
            return new Move(extension, earlier != null && extension.closesAt().isBefore(earlier));
        }).toList();
    }

    private FormError error(Refused refused) {
        boolean aboutReference = List.of("applications.deadline.unknown", "applications.deadline.sent").contains(refused.messageKey());
        return new FormError(page().key(), null, null, texts.getMessage(refused.messageKey(), refused.arguments(), Locale.UK),
                aboutReference ? "reference" : "closesOn-day");
    }

    private Round round(String fund, String key) {
        return rounds.byKey(fund, key).orElseThrow(() -> new RoundNotFound(key));
    }

    private Form form() {
        return forms.latest("extend-deadline");
    }

    private Page page() {
        return form().pages().get(0);
    }

    /**
     * @param round      with the deadline that everybody has now
     * @param moves      what was moved before
     * @param people     names of whoever moved it, by id
     */
    public record DeadlineView(Round round, PageView view, List<FormError> errors, List<Move> moves,
                               Map<UUID, String> people) {

        public String back() {
            return "/rounds/" + round.fund() + "/" + round.key();
        }
    }

    /** @param corrects true if it is earlier than the one before, which was a mistake */
    public record Move(DeadlineExtension extension, boolean corrects) {
    }
}
