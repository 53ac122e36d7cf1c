package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;

/** A legal officer records how a judicial review ended, which closes the challenge. */
@UseCase
public class RecordClaimOutcome {

    /** Id of its task in the process model. */
    public static final String TASK = "recordClaimOutcome";
    /** Id of its form. */
    public static final String FORM = "record-claim-outcome";

    private final OfficeChallenges office;
    private final KeepStep step;
    private final TypedDays days;
    private final ChallengeProcess process;
    private final Clock clock;

    RecordClaimOutcome(OfficeChallenges office, KeepStep step, TypedDays days, ChallengeProcess process, Clock clock) {
        this.office = office;
        this.step = step;
        this.days = days;
        this.process = process;
        this.clock = clock;
    }

    /** @throws Refused if it ended in the future, or before the claim was made */
    public void record(Actor actor, String taskId, Answers typed) {
        LegalChallenge challenge = office.begin(actor, taskId, TASK);
        Instant now = clock.instant();
        challenge.endClaim(typed.text("outcome"), days.past(typed, "endedOn"), now);
        step.keep(challenge, actor, FORM, typed, "challenge-claim-ended", Map.of(), now);
        process.claimEnded(taskId);
    }
}
