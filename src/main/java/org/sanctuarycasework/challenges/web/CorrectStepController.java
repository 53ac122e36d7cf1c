package org.sanctuarycasework.challenges.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.challenges.ChallengeRecord;
import org.sanctuarycasework.challenges.ChallengeRecords;
import org.sanctuarycasework.challenges.CorrectStep;
import org.sanctuarycasework.challenges.LegalOfficers;
import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
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

/** Correcting any step that was recorded, on the form that it was recorded with. */
@Controller
@RequestMapping(ChallengePages.CASE + "/correct/{step}")
public class CorrectStepController {

    private final ChallengePages pages;
    private final ChallengeRecords records;
    private final Forms forms;
    private final FormPages formPages;
    private final CorrectStep correctStep;

    CorrectStepController(ChallengePages pages, ChallengeRecords records, Forms forms, FormPages formPages, CorrectStep correctStep) {
        this.pages = pages;
        this.records = records;
        this.forms = forms;
        this.formPages = formPages;
        this.correctStep = correctStep;
    }

    @GetMapping
    String show(Actor actor, @PathVariable("challenge") String reference, @PathVariable String step, Model model) {
        Asked asked = asked(actor, reference, step);
        return page(asked, formPages.show(asked.form(), asked.form().pages().get(0), asked.now().answers(), Map.of(),
                CorrectStep.questions(asked.form())), "", null, model);
    }

    @PostMapping
    String correct(Actor actor, @PathVariable("challenge") String reference, @PathVariable String step, @RequestParam(defaultValue = "") String recorded,
                   @RequestParam(defaultValue = "") String reason, @RequestParam MultiValueMap<String, String> input, Model model,
                   RedirectAttributes flash) {
        Asked asked = asked(actor, reference, step);
        Submitted submitted = formPages.read(asked.form(), asked.form().pages().get(0), input, asked.now().answers(), Map.of(),
                CorrectStep.questions(asked.form()));
        Refused noReason = problemWith(reason);
        if (!submitted.errors().isEmpty() || noReason != null) {
            return page(asked, submitted.view(), reason, noReason, model);
        }
        boolean corrected;
        try {
            corrected = correctStep.correct(actor, reference, step, recorded, submitted.answers(), reason);
        } catch (Refused refused) {
            return page(asked(actor, reference, step), submitted.view(), reason, refused, model);
        }
        flash.addFlashAttribute("done", List.of(corrected ? "challenges.correct.done" : "challenges.correct.as-recorded"));
        return "redirect:/cases/" + reference;
    }

    private Asked asked(Actor actor, String reference, String step) {
        ChallengePages.Dossier dossier = pages.of(actor, reference);
        LegalOfficers.require(actor);
        ChallengeRecord now = records.newest(reference, step).filter(record -> CorrectStep.FORMS.contains(step))
                .orElseThrow(() -> new CaseNotFound(reference));
        return new Asked(dossier, forms.latest(step), now);
    }

    private static Refused problemWith(String reason) {
        try {
            Reasons.require(reason, CorrectStep.REASON);
            return null;
        } catch (Refused refused) {
            return refused;
        }
    }

    private String page(Asked asked, PageView form, String reason, Refused refused, Model model) {
        model.addAttribute("page", new CorrectView(asked.dossier(), asked.form().id(), form, asked.now().at().toString(),
                pages.written(asked.now()), reason, refused));
        return "challenges/correct";
    }

    private record Asked(ChallengePages.Dossier dossier, Form form, ChallengeRecord now) {
    }

    /**
     * Asks for a step as it should be.
     *
     * @param recorded when what stands now was recorded
     * @param now      what stands now, written out
     * @param reason   as typed
     * @param refused  what the form alone cannot know, null if nothing
     */
    public record CorrectView(ChallengePages.Dossier dossier, String step, PageView form, String recorded, List<AnsweredPage> now,
                              String reason, Refused refused) {

        public boolean isReasonWrong() {
            return refused != null && refused.messageKey().startsWith(CorrectStep.REASON);
        }

        /** True if somebody else corrected it while this was typed. */
        public boolean isStale() {
            return refused != null && refused.messageKey().equals(CorrectStep.MEANWHILE);
        }
    }
}
