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

/** Somebody who did not assess a case sets the score of each criterion where two assessments are too far apart. */
@UseCase
public class ModerateAssessments {

    /** Id of its task in the process model. */
    public static final String TASK = "moderateAssessments";

    private final AssessmentTasks tasks;
    private final Assessments assessments;
    private final AgreeAssessment agree;
    private final AssessmentProcess process;
    private final Timeline timeline;
    private final Clock clock;

    ModerateAssessments(AssessmentTasks tasks, Assessments assessments, AgreeAssessment agree, AssessmentProcess process,
                        Timeline timeline, Clock clock) {
        this.tasks = tasks;
        this.assessments = assessments;
        this.agree = agree;
        this.process = process;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException unless each criterion has exactly one score on its scale, with a reason */
    public void moderate(Actor actor, String taskId, List<Score> scores, Recommends recommends, String summary) {
        Assessed assessed = tasks.begin(actor, taskId, TASK);
        Scale.require(assessed.round(), scores);
        Moderation moderation = new Moderation(assessed.reference(), assessments.cycle(assessed.reference()),
                actor.personId(), clock.instant(), scores, recommends, summary);
        assessments.add(moderation);
        timeline.record(assessed.reference(), actor, Audience.INTERNAL, "moderated", Map.of("why", summary));
        agree.on(AgreedAssessment.moderated(moderation));
        process.moderated(taskId);
    }
}
