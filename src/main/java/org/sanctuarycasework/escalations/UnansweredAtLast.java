package org.sanctuarycasework.escalations;

import java.time.Instant;
import java.util.List;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open escalations whose last stage is over without an answer: no timer moves them on any more. */
@Repository
public class UnansweredAtLast {

    private static final int MOST = 50;

    private final JdbcClient database;

    UnansweredAtLast(JdbcClient database) {
        this.database = database;
    }

    /** Those that wait longest first. */
    public List<Unanswered> all() {
        return database.sql("""
                        select e.reference, min(s.missed_at) as since, array_agg(distinct t.name order by t.name) as teams
                        from escalation_stage s join escalation e on e.reference = s.reference join team t on t.key = s.team
                        where s.stage = ? and s.ended_at is null and s.missed_at is not null and e.status = 'OPEN'
                        group by e.reference order by since limit ?""")
                .params(RecordMiss.LAST_STAGE, MOST)
                .query((row, number) -> new Unanswered(row.getString("reference"), Instants.of(row, "since"), List.of((String[]) row.getArray("teams").getArray()))).list();
    }

    /** @param teams names of those that were asked last, one in each service */
    public record Unanswered(String reference, Instant since, List<String> teams) {
    }
}
