package org.sanctuarycasework.challenges;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.people.Actor;

/** A legal officer records the order that the court made. */
@UseCase
public class RecordOrder {

    /** Id of its task in the process model. */
    public static final String TASK = "recordOrder";
    /** Id of its form. */
    public static final String FORM = "record-order";

    private final OfficeChallenges office;
    private final KeepStep step;
    private final TypedDays days;
    private final ChallengeProcess process;
    private final Clock clock;

    RecordOrder(OfficeChallenges office, KeepStep step, TypedDays days, ChallengeProcess process, Clock clock) {
        this.office = office;
        this.step = step;
        this.days = days;
        this.process = process;
        this.clock = clock;
    }

    /** @throws Refused if the day is in the future, or before the claim was made */
    public void record(Actor actor, String taskId, Answers typed) {
        LegalChallenge challenge = office.begin(actor, taskId, TASK);
        challenge.recordOrder(typed.text("order"), days.past(typed, "orderedOn"));
        step.keep(challenge, actor, FORM, typed, "challenge-order", Map.of(), clock.instant());
        process.orderRecorded(taskId);
    }
}
