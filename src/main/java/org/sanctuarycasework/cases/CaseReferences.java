package org.sanctuarycasework.cases;

import java.time.Clock;
import java.time.Year;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the references that people know cases by. */
@Repository
public class CaseReferences {

    private final JdbcClient database;
    private final Clock clock;

    CaseReferences(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The next of the year in London, such as {@code NCIL-2026-0042}. Without gaps: who gives a number back by rolling
     * back makes the next in line wait until then.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String prefix) {
        int year = Year.now(clock).getValue();
        int number = database.sql("""
                        insert into case_number (prefix, year, last) values (?, ?, 1)
                        on conflict (prefix, year) do update set last = case_number.last + 1
                        returning last""")
                .params(prefix, year).query(Integer.class).single();
        return "%s-%d-%04d".formatted(prefix, year, number);
    }
}
