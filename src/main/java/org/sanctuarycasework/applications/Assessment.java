package org.sanctuarycasework.applications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What one assessor found: a score and a reason for each criterion of the round, and a summary. */
public record Assessment(String reference, UUID assessorId, Instant at, List<Score> scores, String summary) {

    /** @param points from 0 to the maximum of the criterion */
    public record Score(String criterion, int points, String reason) {
    }

    public int total() {
        return scores.stream().mapToInt(Score::points).sum();
    }
}
