package org.sanctuarycasework.assessments;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What one person found: a score and a reason for each criterion of the round, what they recommend, and why.
 *
 * @param cycle 1, and one more after each appeal that was upheld
 */
public record Assessment(String reference, int cycle, UUID assessorId, Instant at, List<Score> scores,
                         Recommends recommends, String summary) {

    /** @param points from 0 to the maximum of the criterion */
    public record Score(String criterion, int points, String reason) {
    }

    /** Whether the application should get money. */
    public enum Recommends {
        OFFER, DECLINE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException if there is no such key */
        public static Recommends ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public int total() {
        return scores.stream().mapToInt(Score::points).sum();
    }

    int points(String criterion) {
        return scores.stream().filter(score -> score.criterion().equals(criterion)).findFirst().orElseThrow().points();
    }
}
