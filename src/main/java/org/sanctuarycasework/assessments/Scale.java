package org.sanctuarycasework.assessments;

import java.util.List;

import org.sanctuarycasework.assessments.Assessment.Score;
import org.sanctuarycasework.funds.Round;

/** The scale of each criterion of a round, as the last guard behind the page. */
final class Scale {

    private Scale() {
    }

    /** @throws IllegalArgumentException unless each criterion has exactly one score on its scale, with a reason */
    static void require(Round round, List<Score> scores) {
        if (!scores.stream().map(Score::criterion).toList()
                .equals(round.criteria().stream().map(Round.Criterion::key).toList())) {
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
