package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;

/** A legal officer records whether the court gave permission for a claim to go on. */
@UseCase
public class RecordPermission {

    /** Id of its task in the process model. */
    public static final String TASK = "recordPermission";
    /** Id of its form. */
    public static final String FORM = "record-permission";

    private final OfficeChallenges office;
    private final KeepStep step;
    private final TypedDays days;
    private final ChallengeProcess process;
    private final Clock clock;

    RecordPermission(OfficeChallenges office, KeepStep step, TypedDays days, ChallengeProcess process, Clock clock) {
        this.office = office;
        this.step = step;
        this.days = days;
        this.process = process;
        this.clock = clock;
    }

    /** @throws Refused if the day is in the future, or before the claim was made */
    public void record(Actor actor, String taskId, Answers typed) {
        LegalChallenge challenge = office.begin(actor, taskId, TASK);
        String decision = typed.text("permission");
        challenge.recordPermission(decision, days.past(typed, "permissionOn"));
        step.keep(challenge, actor, FORM, typed, "challenge-permission", Map.of(), clock.instant());
        process.permissionRecorded(taskId, decision.equals(JudicialReview.GRANTED));
    }
}
