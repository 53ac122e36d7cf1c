package org.sanctuarycasework.referrals.web;

import java.util.List;
import java.util.Map;

import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TimelineEntry;
import org.sanctuarycasework.deadlines.LimitsInWords;
import org.sanctuarycasework.forms.AnsweredPage;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.OnePageForms;
import org.sanctuarycasework.forms.PageView;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.referrals.OwnReferrals;
import org.sanctuarycasework.referrals.RecordReferralAnswer;
import org.sanctuarycasework.referrals.Referral;
import org.sanctuarycasework.referrals.ReferralRecord;
import org.sanctuarycasework.referrals.TakeReferralBack;
import org.sanctuarycasework.referrals.TimesToAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A referral as the partner follows it: until when it waits and what the partner can do. */
@Controller
@RequestMapping("/referrals/{referral:REF-[0-9]{4}-[0-9]+}")
public class ReferralController {

    private static final String FORM = "record-answer";

    private final OwnReferrals own;
    private final TimesToAnswer times;
    private final ReferralRecord written;
    private final Timeline timeline;
    private final LimitsInWords limits;
    private final OnePageForms forms;
    private final RecordReferralAnswer recordAnswer;
    private final TakeReferralBack takeBack;

    ReferralController(OwnReferrals own, TimesToAnswer times, ReferralRecord written, Timeline timeline, LimitsInWords limits,
                       OnePageForms forms, RecordReferralAnswer recordAnswer, TakeReferralBack takeBack) {
        this.own = own;
        this.times = times;
        this.written = written;
        this.timeline = timeline;
        this.limits = limits;
        this.forms = forms;
        this.recordAnswer = recordAnswer;
        this.takeBack = takeBack;
    }

    @GetMapping
    String follow(Actor actor, @PathVariable("referral") String reference, Model model) {
        model.addAttribute("page", new FollowView(own.read(actor, reference), times.of(reference).map(limits::withoutWarning).orElse(List.of()),
                written.written(reference), timeline.of(reference, Audience.SHARED)));
        return "referrals/follow";
    }

    @GetMapping("/answer")
    String askForAnswer(Actor actor, @PathVariable("referral") String reference, Model model) {
        Referral referral = waiting(actor, reference);
        return answerPage(referral, forms.show(FORM, Answers.NONE, context(referral)), model);
    }

    @PostMapping("/answer")
    String recordAnswer(Actor actor, @PathVariable("referral") String reference, @RequestParam MultiValueMap<String, String> input,
                        Model model, RedirectAttributes flash) {
        Referral referral = waiting(actor, reference);
        Submitted submitted = forms.read(FORM, input, context(referral));
        if (!submitted.errors().isEmpty()) {
            return answerPage(referral, submitted.view(), model);
        }
        recordAnswer.record(actor, reference, submitted.answers());
        return done(reference, "referrals.answer.done", flash);
    }

    @GetMapping("/take-back")
    String askBeforeTakingBack(Actor actor, @PathVariable("referral") String reference, Model model) {
        model.addAttribute("page", new TakeBackView(waiting(actor, reference)));
        return "referrals/take-back";
    }

    @PostMapping("/take-back")
    String takeBack(Actor actor, @PathVariable("referral") String reference, RedirectAttributes flash) {
        takeBack.takeBack(actor, reference);
        return done(reference, "referrals.take-back.done", flash);
    }

    private Referral waiting(Actor actor, String reference) {
        Referral referral = own.read(actor, reference);
        referral.requireWaiting();
        return referral;
    }

    private static Map<String, Object> context(Referral referral) {
        return Map.of("madeOn", referral.madeOn().toString());
    }

    private String answerPage(Referral referral, PageView form, Model model) {
        model.addAttribute("page", new AnswerView(referral, form));
        return "referrals/answer";
    }

    private static String done(String reference, String text, RedirectAttributes flash) {
        flash.addFlashAttribute("done", List.of(text));
        return "redirect:/referrals/" + reference;
    }

    /**
     * @param how      sentences that say how the time to answer was worked out
     * @param answered what the partner wrote; empty once it was erased
     */
    public record FollowView(Referral referral, List<String> how, List<AnsweredPage> answered, List<TimelineEntry> timeline) {
    }

    /** Asks what the service answered. */
    public record AnswerView(Referral referral, PageView form) {
    }

    /** Asks whether it is meant. */
    public record TakeBackView(Referral referral) {
    }
}
