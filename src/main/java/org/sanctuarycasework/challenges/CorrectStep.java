package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Reasons;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Field;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.FormPages;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.forms.Question;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/**
 * A legal officer corrects a step that was recorded wrongly, one way for all steps: it is recorded anew with the reason, and
 * what was recorded before stays. The process goes the way that follows from it, as long as it is not past that.
 */
@UseCase
public class CorrectStep {

    /** Ids of the forms whose steps can be corrected. */
    public static final Set<String> FORMS = Set.of(AnswerLetter.FORM, RecordLetterOutcome.FORM, RecordClaim.FORM, RecordClaim.FIRST_FORM,
            RecordPermission.FORM, RecordOrder.FORM, RecordClaimOutcome.FORM);

    /** The reason in texts. */
    public static final String REASON = "challenges.correct.reason";
    /** Of what is refused as somebody else was quicker. */
    public static final String MEANWHILE = "challenges.correct.meanwhile";
    /** The other questions of a first claim say what the challenge is about. */
    private static final Set<String> OF_A_FIRST_CLAIM = Set.of("claimNumber", "claimedOn", "interimOrder");

    private final CaseAccess access;
    private final LegalChallenges challenges;
    private final ChallengeRecords records;
    private final KeepStep keepStep;
    private final ChallengeProcess process;
    private final TypedDays days;
    private final Forms forms;
    private final FormPages pages;
    private final Clock clock;

    CorrectStep(CaseAccess access, LegalChallenges challenges, ChallengeRecords records, KeepStep keepStep, ChallengeProcess process,
                TypedDays days, Forms forms, FormPages pages, Clock clock) {
        this.access = access;
        this.challenges = challenges;
        this.records = records;
        this.keepStep = keepStep;
        this.process = process;
        this.days = days;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    /** Keys of the questions of a step that can be corrected. */
    public static Set<String> questions(Form form) {
        return form.id().equals(RecordClaim.FIRST_FORM) ? OF_A_FIRST_CLAIM
                : form.questions().map(Question::key).collect(Collectors.toSet());
    }

    /**
     * Sending the same twice corrects it once.
     *
     * @param form  id of the form of the step
     * @param seen  when what the page showed was recorded, as its text
     * @param typed complete and checked
     * @return false if that is what is recorded already, so that nothing was changed
     * @throws CaseNotFound if the actor may not read the challenge, or no such step is recorded
     * @throws NotAllowed   unless the actor is a legal officer
     * @throws Refused      if somebody else corrected it meanwhile, the reason is missing or too long, the days do not fit, or
     *                      the process is past the way that would follow
     */
    public boolean correct(Actor actor, String reference, String form, String seen, Answers typed, String reason) {
        access.require(actor, reference);
        LegalOfficers.require(actor);
        LegalChallenge challenge = challenges.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        ChallengeRecord before = records.newest(reference, form).filter(record -> FORMS.contains(form))
                .orElseThrow(() -> new CaseNotFound(reference));
        Set<String> changed = typed.changedSince(before.answers()).stream()
                .filter(key -> typed.has(key) || before.answers().has(key)).collect(Collectors.toSet());
        if (changed.isEmpty()) {
            return false;
        }
        if (!before.at().toString().equals(seen)) {
            throw new Refused(MEANWHILE);
        }
        String why = Reasons.require(reason, REASON);
        Instant now = clock.instant();
        boolean another = change(challenge, form, typed, now);
        keepStep.keep(challenge, actor, form, typed, "challenge-step-corrected",
                Map.of("step", forms.latest(form).pages().get(0).title(), "before", facts(before, changed)), now, why);
        if (another) {
            process.stepCorrected(challenge);
        }
        return true;
    }

    private boolean change(LegalChallenge challenge, String form, Answers typed, Instant now) {
        switch (form) {
            case RecordLetterOutcome.FORM -> {
                return challenge.correctLetterOutcome(typed.text("outcome"), now);
            }
            case RecordClaim.FORM, RecordClaim.FIRST_FORM -> {
                return challenge.correctClaim("no".equals(typed.text("made")) ? null : claim(challenge, typed), now);
            }
            case RecordPermission.FORM -> {
                return challenge.correctPermission(typed.text("permission"), days.past(typed, "permissionOn"));
            }
            case AnswerLetter.FORM -> challenge.letter().answer(days.past(typed, "answeredOn"));
            case RecordOrder.FORM -> challenge.claim().order(typed.text("order"), days.past(typed, "orderedOn"));
            default -> challenge.claim().end(typed.text("outcome"), days.past(typed, "endedOn"));
        }
        return false;
    }

    private JudicialReview claim(LegalChallenge challenge, Answers typed) {
        LocalDate made = days.past(typed, "claimedOn");
        refuseIfBefore(made, challenge, RecordPermission.FORM, "permissionOn");
        refuseIfBefore(made, challenge, RecordOrder.FORM, "orderedOn");
        return new JudicialReview(typed.text("claimNumber"), made);
    }

    private void refuseIfBefore(LocalDate made, LegalChallenge challenge, String form, String day) {
        records.newest(challenge.reference(), form).filter(step -> LocalDate.parse(step.answers().text(day)).isBefore(made)).ifPresent(step -> {
            throw new Refused("challenges.step.before-claim");
        });
    }

    /** What of it was no advice, in words: advice is kept apart from the timeline. */
    private String facts(ChallengeRecord before, Set<String> changed) {
        Form form = forms.version(before.formHash());
        return pages.summary(form, before.answers(), Map.of()).stream().flatMap(page -> page.questions().stream())
                .filter(question -> changed.contains(question.key()) && form.field(question.key()).filter(Field::personal).isEmpty())
                .map(question -> question.question() + " " + String.join(", ", question.values())).collect(Collectors.joining("\n"));
    }
}
