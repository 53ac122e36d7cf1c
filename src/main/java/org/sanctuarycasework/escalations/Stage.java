package org.sanctuarycasework.escalations;

import java.time.Instant;

import org.sanctuarycasework.deadlines.TimeLimit;

/**
 * One service's turn at one stage, as the history keeps it.
 *
 * @param stage     1 service officer, 2 team manager, 3 head of service, 4 director
 * @param team      key of the team that was asked
 * @param limit     until when, and how that was worked out; another one after the time stood still
 * @param missedAt  null unless the time ran out
 * @param endedAt   null while an answer is wanted
 * @param ended     answered, not-accepted, withdrawn or closed; null while an answer is wanted
 */
public record Stage(long id, String reference, ServiceArea service, int stage, String team, String teamName,
                    Instant startedAt, TimeLimit limit, Instant pausedAt, Instant resumedAt,
                    Instant missedAt, Instant endedAt, String ended) {

    public boolean isOpen() {
        return endedAt == null;
    }

    /** True while the partner is asked for more and the time stands still. */
    public boolean isPaused() {
        return pausedAt != null && resumedAt == null && isOpen();
    }
}
