package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;

/** A legal officer records how a pre-action letter was answered. */
@UseCase
public class AnswerLetter {

    /** Id of its task in the process model. */
    public static final String TASK = "answerLetter";
    /** Id of its form. */
    public static final String FORM = "answer-letter";

    private final OfficeChallenges office;
    private final AskedInputs inputs;
    private final KeepStep step;
    private final TypedDays days;
    private final ChallengeProcess process;
    private final Clock clock;

    AnswerLetter(OfficeChallenges office, AskedInputs inputs, KeepStep step, TypedDays days, ChallengeProcess process, Clock clock) {
        this.office = office;
        this.inputs = inputs;
        this.step = step;
        this.days = days;
        this.process = process;
        this.clock = clock;
    }

    /** @throws Refused if it was answered in the future, or before it was received */
    public void answer(Actor actor, String taskId, Answers typed) {
        LegalChallenge challenge = office.begin(actor, taskId, TASK);
        Instant now = clock.instant();
        challenge.answerLetter(days.past(typed, "answeredOn"));
        inputs.dropOpen(challenge.reference(), now);
        step.keep(challenge, actor, FORM, typed, "challenge-letter-answered", Map.of(), now);
        process.letterAnswered(challenge, taskId);
    }
}
