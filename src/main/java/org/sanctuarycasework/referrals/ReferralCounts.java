package org.sanctuarycasework.referrals;

import java.time.LocalDate;

import org.sanctuarycasework.forum.ReferralFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many referrals partners made, for figures about the whole borough. */
@Repository
class ReferralCounts implements ReferralFigures {

    private final JdbcClient database;

    ReferralCounts(JdbcClient database) {
        this.database = database;
    }

    /**
     * Counts by the day on which they were made, in London; those that were taken back were made as well.
     *
     * @param from the first day
     * @param to   the day after the last
     */
    @Override
    public int between(LocalDate from, LocalDate to) {
        return database.sql("select count(*) from referral where made_on >= ? and made_on < ?").params(from, to)
                .query(Integer.class).single();
    }
}
