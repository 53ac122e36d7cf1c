package org.sanctuarycasework.assessments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.assessments.Assessment.Recommends;
import org.sanctuarycasework.assessments.Assessment.Score;

/** How somebody who did not assess brought two assessments together. */
public record Moderation(String reference, int cycle, UUID moderatorId, Instant at, List<Score> scores,
                         Recommends recommends, String summary) {
}
