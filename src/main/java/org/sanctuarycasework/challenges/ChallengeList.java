package org.sanctuarycasework.challenges;

import java.time.Instant;
import java.util.List;

import org.sanctuarycasework.cases.KeptFrom;
import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of legal challenges as legal officers read it. */
@Repository
public class ChallengeList {

    /** More than a council has in ten years; the oldest closed ones drop out. */
    private static final int MOST = 200;

    private final JdbcClient database;
    private final KeptFrom keptFrom;

    ChallengeList(JdbcClient database, KeptFrom keptFrom) {
        this.database = database;
        this.keptFrom = keptFrom;
    }

    /**
     * The open ones first, by when their next step is due, then the closed ones, newest first; without those of households
     * that the reader knows.
     */
    public List<Row> of(Actor reader) {
        return database.sql("""
                        select c.reference, c.matter, c.status, c.escalation_reference, c.recorded_at, n.due_at, n.input_wanted
                        from legal_challenge c
                        left join lateral (
                            select min(i.due_at) filter (where i.task <> :input) as due_at, count(*) filter (where i.task = :input) as input_wanted
                            from work_item i where i.case_reference = c.reference and i.open) n on true
                        where c.reference <> all(:kept)
                        order by c.status = 'CLOSED', n.due_at nulls last, c.recorded_at desc, c.reference limit :most""")
                .param("input", GiveInput.TASK).param("kept", keptFrom.of(reader).toArray(String[]::new)).param("most", MOST)
                .query((row, number) -> new Row(row.getString("reference"), row.getString("matter"),
                        ChallengeStatus.valueOf(row.getString("status")), row.getString("escalation_reference"),
                        Instants.of(row, "recorded_at"), Instants.of(row, "due_at"), row.getInt("input_wanted"))).list();
    }

    /**
     * A challenge in the list.
     *
     * @param dueAt       when the next step is due; null if it is closed
     * @param inputWanted how many services have still to give input
     */
    public record Row(String reference, String matter, ChallengeStatus status, String escalationReference, Instant recordedAt,
                      Instant dueAt, int inputWanted) {
    }
}
