package org.sanctuarycasework.challenges;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many legal challenges there were in a period: totals for the whole borough, exact and without attributes. */
@Repository
public class ChallengeCounts {

    private final JdbcClient database;

    ChallengeCounts(JdbcClient database) {
        this.database = database;
    }

    /**
     * By the days that legal officers typed, in London, both ends included.
     *
     * @param from  first day
     * @param until last day
     */
    public Counts between(LocalDate from, LocalDate until) {
        return database.sql("""
                        select count(*) filter (where letter_received_on between :from and :until) as letters,
                               count(*) filter (where claimed_on between :from and :until) as claims,
                               count(*) filter (where claim_ended_on between :from and :until and claim_outcome = any(:successful)) as successful
                        from legal_challenge""")
                .param("from", from).param("until", until).param("successful", JudicialReview.SUCCESSFUL.toArray(String[]::new))
                .query(Counts.class).single();
    }

    /**
     * Totals of one period.
     *
     * @param letters    pre-action letters received in it
     * @param claims     judicial reviews claimed in it
     * @param successful judicial reviews that ended in it with relief or a settlement in the household's favour, whenever claimed
     */
    public record Counts(int letters, int claims, int successful) {
    }
}
