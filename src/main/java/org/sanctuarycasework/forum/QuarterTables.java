package org.sanctuarycasework.forum;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What is shown of a quarter, and nothing else is kept for it: frozen when the quarter is closed. Page, Excel and PDF are
 * made of it.
 *
 * @param total     escalations raised; null if that would say too much
 * @param referrals made by partners; null if that would say too much, or if nobody counts them
 * @param ways      ways that at least five escalations went alike
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record QuarterTables(Integer total, Integer referrals, List<Table> tables, BoroughTotals totals, List<Way> ways) {

    /** Of 100 referrals, how many became escalations; empty if one of the two is not shown. */
    public Optional<Integer> perHundredReferrals() {
        return total == null || referrals == null || referrals == 0 ? Optional.empty()
                : Optional.of(Math.round(100f * total / referrals));
    }

    public Table table(String key) {
        return tables.stream().filter(table -> table.key().equals(key)).findFirst().orElseThrow();
    }

    /**
     * One of the fixed tables.
     *
     * @param key service, reason, urgency, stage or outcome
     */
    public record Table(String key, List<Cell> cells) {

        public Cell cell(String cellKey) {
            return cells.stream().filter(cell -> cell.key().equals(cellKey)).findFirst().orElseThrow();
        }

        /** True if something of it is not shown. */
        public boolean hidesSomething() {
            return cells.stream().anyMatch(cell -> cell.count() == null);
        }
    }

    /**
     * A line of a table. Every figure of it hangs on its count being shown.
     *
     * @param count       null if not shown
     * @param medianHours from raised to over, or until the quarter was closed; null if not shown, or if the table has none
     * @param longHours   90th percentile of the same: nine of ten took no longer
     * @param inTime      share of the stage's turns that were answered in time, as a band; null if not shown
     */
    public record Cell(String key, Integer count, Integer medianHours, Integer longHours, Band inTime) {
    }

    /** Shares in steps that are too wide to work a count out of them. */
    public enum Band {
        ALL, MOST, MANY, HALF, FEW;

        static Band of(int part, int whole) {
            double share = (double) part / whole;
            return part == whole ? ALL : share >= 0.9 ? MOST : share >= 0.75 ? MANY : share >= 0.5 ? HALF : FEW;
        }
    }

    /**
     * Exact, as they are of the whole borough and have no attributes.
     *
     * @param letters    pre-action protocol letters received; null if nobody counts them
     * @param reviews    judicial reviews claimed; null if nobody counts them
     * @param successful those decided or settled in the household's favour; null if nobody counts them
     */
    public record BoroughTotals(int possible, int confirmed, int rejected, int disputed, Integer letters, Integer reviews, Integer successful) {
    }

    /**
     * A way that at least five escalations went: all of them share everything that stands here.
     *
     * @param turns the stages in their order
     */
    public record Way(String service, String urgency, String outcome, List<Turn> turns) {
    }

    /** @param service that was asked; @param stage 1 to 4; @param late its time ran out; @param paused it stood still for a while */
    public record Turn(String service, int stage, boolean late, boolean paused) {
    }
}
