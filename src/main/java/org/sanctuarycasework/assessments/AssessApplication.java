package org.sanctuarycasework.assessments;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.assessments.AssessedCases.Assessed;
import org.sanctuarycasework.assessments.Assessment.Recommends;
import org.sanctuarycasework.assessments.Assessment.Score;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** One of two assessors, who declared to have no interest, scores each criterion of the round and recommends. */
@UseCase
public class AssessApplication {

    /** Id of its task in the process model. */
    public static final String TASK = "assessApplication";

    private final AssessmentTasks tasks;
    private final Interests interests;
    private final Assessments assessments;
    private final AssessmentProcess process;
    private final Timeline timeline;
    private final Clock clock;

    AssessApplication(AssessmentTasks tasks, Interests interests, Assessments assessments, AssessmentProcess process,
                      Timeline timeline, Clock clock) {
        this.tasks = tasks;
        this.interests = interests;
        this.assessments = assessments;
        this.process = process;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * The timeline says that somebody assessed it, and never how: others may not have given their scores yet.
     *
     * @throws NotAllowed               before the actor has declared to have no interest
     * @throws IllegalArgumentException unless each criterion has exactly one score on its scale, with a reason
     */
    public void assess(Actor actor, String taskId, List<Score> scores, Recommends recommends, String summary) {
        Assessed assessed = tasks.begin(actor, taskId, TASK);
        String reference = assessed.reference();
        if (!interests.declaredNone(actor, reference)) {
            throw new NotAllowed("assessments.interest.first");
        }
        Scale.require(assessed.round(), scores);
        assessments.add(new Assessment(reference, assessments.cycle(reference), actor.personId(), clock.instant(), scores,
                recommends, summary));
        timeline.record(reference, actor, Audience.INTERNAL, "assessed", Map.of());
        process.assessed(taskId);
    }
}
