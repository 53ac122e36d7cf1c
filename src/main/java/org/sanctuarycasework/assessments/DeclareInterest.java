package org.sanctuarycasework.assessments;

import java.time.Clock;
import java.util.Map;

import org.sanctuarycasework.assessments.AssessedCases.Assessed;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.cases.TypedText;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;

/** Before scoring, an assessor says whether they have an interest in the organisation; one who has is replaced by another. */
@UseCase
public class DeclareInterest {

    private static final int LONGEST = 2000;

    private final AssessmentTasks tasks;
    private final Interests interests;
    private final AssessmentProcess process;
    private final Timeline timeline;
    private final Clock clock;

    DeclareInterest(AssessmentTasks tasks, Interests interests, AssessmentProcess process, Timeline timeline, Clock clock) {
        this.tasks = tasks;
        this.interests = interests;
        this.process = process;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** From now on the actor may score. */
    public void none(Actor actor, String taskId) {
        Assessed assessed = tasks.begin(actor, taskId, AssessApplication.TASK);
        if (!interests.declaredNone(actor, assessed.reference())) {
            interests.add(assessed, actor, false, "", clock.instant());
            timeline.record(assessed.reference(), actor, Audience.INTERNAL, "no-interest", Map.of());
        }
    }

    /**
     * Takes this task away, and keeps all others of the organisation from the actor.
     *
     * @param what the interest, in the actor's words
     * @throws Refused if it is missing or too long
     */
    public void declare(Actor actor, String taskId, String what) {
        TypedText words = TypedText.of(what);
        if (words.isEmpty() || words.isLongerThan(LONGEST)) {
            throw new Refused(words.isEmpty() ? "assessments.interest.what.missing" : "assessments.interest.what.too-long");
        }
        Assessed assessed = tasks.begin(actor, taskId, AssessApplication.TASK);
        interests.add(assessed, actor, true, words.value(), clock.instant());
        timeline.record(assessed.reference(), actor, Audience.INTERNAL, "interest-declared", Map.of("what", words.value()));
        process.interestDeclared(taskId);
    }
}
