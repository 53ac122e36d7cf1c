package org.sanctuarycasework.applications;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.applications.Assessment.Score;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.people.Actor;

/** An assessor gives each criterion of the round a score and a reason. */
@UseCase
public class AssessApplication {

    /** Id of its task in the process model. */
    public static final String TASK = "assessApplication";

    private final ApplicationTasks tasks;
    private final ApplicationProcess process;
    private final Judgements judgements;
    private final Rounds rounds;
    private final Journal journal;
    private final Clock clock;

    AssessApplication(ApplicationTasks tasks, ApplicationProcess process, Judgements judgements, Rounds rounds,
                      Journal journal, Clock clock) {
        this.tasks = tasks;
        this.process = process;
        this.judgements = judgements;
        this.rounds = rounds;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException unless each criterion has exactly one score on its scale, with a reason */
    public Application assess(Actor actor, String taskId, List<Score> scores, String summary) {
        Application application = tasks.begin(actor, taskId, TASK);
        requireOnScale(rounds.byId(application.roundId()), scores);
        Assessment assessment =
                new Assessment(application.reference(), actor.personId(), clock.instant(), scores, summary);
        application.become(Status.RECOMMENDATION);
        journal.write(application, actor, Audience.INTERNAL, "assessed",
                Map.of("total", String.valueOf(assessment.total())));
        judgements.add(assessment);
        process.assessed(taskId);
        return application;
    }

    private static void requireOnScale(Round round, List<Score> scores) {
        List<String> wanted = round.criteria().stream().map(Round.Criterion::key).toList();
        if (!scores.stream().map(Score::criterion).toList().equals(wanted)) {
            throw new IllegalArgumentException("Each criterion wants one score");
        }
        for (Score score : scores) {
            int maximum = round.criterion(score.criterion()).orElseThrow().maximum();
            if (score.points() < 0 || score.points() > maximum || score.reason().isBlank()) {
                throw new IllegalArgumentException("The score of " + score.criterion() + " is off its scale or has no reason");
            }
        }
    }
}
