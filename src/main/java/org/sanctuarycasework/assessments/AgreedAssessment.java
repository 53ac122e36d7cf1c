package org.sanctuarycasework.assessments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.assessments.Assessment.Recommends;
import org.sanctuarycasework.assessments.Assessment.Score;
import org.sanctuarycasework.funds.Round;

/**
 * What counts from now on: the mean of two assessments that are close enough, or the scores that were moderated.
 *
 * @param points by criterion
 */
public record AgreedAssessment(String reference, int cycle, Instant at, Map<String, BigDecimal> points,
                               Recommends recommends, boolean moderated) {

    /** Whether somebody has to moderate: more points apart than the round allows on any criterion, or another outcome. */
    static boolean differ(Round round, Assessment one, Assessment other) {
        return one.recommends() != other.recommends() || round.criteria().stream().anyMatch(criterion ->
                Math.abs(one.points(criterion.key()) - other.points(criterion.key())) > round.spread());
    }

    static AgreedAssessment mean(Round round, Assessment one, Assessment other, Instant now) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        round.criteria().forEach(criterion -> points.put(criterion.key(),
                new BigDecimal(one.points(criterion.key()) + other.points(criterion.key()))
                        .divide(new BigDecimal(2), 1, RoundingMode.UNNECESSARY)));
        return new AgreedAssessment(one.reference(), one.cycle(), now, points, one.recommends(), false);
    }

    static AgreedAssessment moderated(Moderation moderation) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        for (Score score : moderation.scores()) {
            points.put(score.criterion(), new BigDecimal(score.points()));
        }
        return new AgreedAssessment(moderation.reference(), moderation.cycle(), moderation.at(), points,
                moderation.recommends(), true);
    }

    public BigDecimal total() {
        return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Points as people write them: 3 or 2.5. */
    public static String inWords(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    /** The criteria on which two assessments are too far apart. */
    public static List<String> apart(Round round, Assessment one, Assessment other) {
        return round.criteria().stream().map(Round.Criterion::key)
                .filter(key -> Math.abs(one.points(key) - other.points(key)) > round.spread()).toList();
    }
}
