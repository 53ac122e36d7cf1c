package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;

/** A legal officer records what became of a pre-action letter: settled, no case, or it goes on to a claim. */
@UseCase
public class RecordLetterOutcome {

    /** Id of its task in the process model. */
    public static final String TASK = "recordLetterOutcome";
    /** Id of its form. */
    public static final String FORM = "record-letter-outcome";

    private final OfficeChallenges office;
    private final KeepStep step;
    private final ChallengeProcess process;
    private final Clock clock;

    RecordLetterOutcome(OfficeChallenges office, KeepStep step, ChallengeProcess process, Clock clock) {
        this.office = office;
        this.step = step;
        this.process = process;
        this.clock = clock;
    }

    public void record(Actor actor, String taskId, Answers typed) {
        LegalChallenge challenge = office.begin(actor, taskId, TASK);
        Instant now = clock.instant();
        boolean wentOn = challenge.endLetter(typed.text("outcome"), now);
        step.keep(challenge, actor, FORM, typed, wentOn ? "challenge-letter-went-on" : "challenge-letter-ended", Map.of(), now);
        process.letterEnded(taskId, wentOn);
    }
}
