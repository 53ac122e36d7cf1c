package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.util.UUID;

import org.sanctuarycasework.funds.Money;

/**
 * An application in the ranking of its pot.
 *
 * @param ward        code, null for the whole borough
 * @param score       points agreed upon
 * @param asked       pounds, capital and revenue apart
 * @param votes       of residents, null if they did not vote
 * @param recommended null before there is a recommendation
 * @param recommender null before there is a recommendation
 * @param decided     null before there is a decision
 * @param waiting     what has to be done now to reach a recommendation or a decision; null if nothing
 */
public record PanelRow(String reference, String title, String organisation, String ward, Status status, BigDecimal score,
                       Money asked, Integer votes, Judgement recommended, UUID recommender, Judgement decided,
                       Waiting waiting) {

    /** @param amount pounds, null for a decline */
    public record Judgement(Outcome outcome, BigDecimal amount) {
    }

    /**
     * A task on the way to a recommendation, the recommendation or the decision.
     *
     * @param id   of the task itself: the next one of the same kind has another
     * @param task its id in the process model
     * @param team key of the team that does it
     */
    public record Waiting(String id, String task, String team) {

        public boolean isRecommendation() {
            return task.equals(RecommendOutcome.TASK);
        }

        public boolean isDecision() {
            return task.equals(DecideApplication.TASK);
        }

        public boolean isForCabinet() {
            return isDecision() && team.equals(Meeting.LEVEL);
        }
    }

    /** True if Mayor and Cabinet decide it next. */
    public boolean waitsForCabinet() {
        return waiting != null && waiting.isForCabinet();
    }

    /** What counts towards the end of the pot: what is decided, else recommended, else asked for. */
    public Money counted() {
        Judgement newest = decided != null ? decided : recommended;
        if (newest == null) {
            return asked;
        }
        return newest.outcome() == Outcome.OFFER ? asked.share(newest.amount()) : Money.NONE;
    }
}
