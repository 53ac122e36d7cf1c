package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.sanctuarycasework.cases.CaseAccess;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.deadlines.Moments;
import org.sanctuarycasework.deadlines.WorkingDays;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** A legal officer corrects a deadline that was mistyped, or that the other side has moved: its reminders begin anew. */
@UseCase
public class CorrectLetterDeadline {

    /** Id of its form. */
    public static final String FORM = "correct-deadline";

    private final CaseAccess access;
    private final LegalChallenges challenges;
    private final KeepStep keepStep;
    private final ChallengeProcess process;
    private final TypedDays days;
    private final WorkingDays workingDays;
    private final Clock clock;

    CorrectLetterDeadline(CaseAccess access, LegalChallenges challenges, KeepStep keepStep, ChallengeProcess process, TypedDays days,
                          WorkingDays workingDays, Clock clock) {
        this.access = access;
        this.challenges = challenges;
        this.keepStep = keepStep;
        this.process = process;
        this.days = days;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * @param typed complete and checked
     * @throws CaseNotFound if the actor may not read the challenge
     * @throws NotAllowed   unless the actor is a legal officer
     * @throws Refused      if no letter waits for its answer, or the days do not fit
     */
    public void correct(Actor actor, String reference, Answers typed) {
        access.require(actor, reference);
        LegalOfficers.require(actor);
        LegalChallenge challenge = challenges.lock(reference).orElseThrow(() -> new CaseNotFound(reference));
        LocalDate received = LocalDate.parse(typed.text("receivedOn"));
        challenge.correctLetter(new PreActionLetter(received, LetterDeadline.typed(typed, days.today(), workingDays)));
        keepStep.keep(challenge, actor, FORM, typed, "challenge-deadline-corrected",
                Map.of("due", Moments.full(challenge.letter().dueAt())), clock.instant());
        process.deadlineCorrected(challenge);
    }
}
