package org.sanctuarycasework.applications;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.applications.PanelRow.Judgement;
import org.sanctuarycasework.applications.PanelRow.Waiting;
import org.sanctuarycasework.funds.Money;
import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The applications of a round in the order of their scores; what is withdrawn or lapsed is in no ranking. Nobody reads
 * those of their own organisations here: places and sums are counted without them.
 */
@Repository
public class Panel {

    /** More than any pot ever had; a round with more is read pot by pot. */
    static final int MOST = 2_000;

    /** What is agreed upon and no earlier: the scores of one assessor are in none of these columns. */
    static final String RANKED = ranked("");
    private static final String ROWS = RANKED + """
               and (cast(:all as boolean) or f.ward is not distinct from cast(:ward as text))
             order by a.score desc, a.reference
             limit :most""";

    private final JdbcClient database;

    Panel(JdbcClient database) {
        this.database = database;
    }

    /** @param more columns, of {@code r}, the recommendation, and {@code d}, the decision: what many rows need not carry */
    static String ranked(String more) {
        return """
                select a.reference, f.title, o.name as organisation, f.ward, a.status, a.score, a.requested,
                       a.requested_capital, c.votes, r.outcome as recommended, r.amount as recommended_amount,
                       r.recommended_by, d.outcome as decided, d.amount as decided_amount, w.id as task_id, w.task, w.team_key %s
                  from application a
                  join case_file f on f.reference = a.reference
                  join organisation o on o.id = a.organisation_id
                  left join lateral (select votes from ward_consultation c where c.reference = a.reference
                                      order by at desc limit 1) c on true
                  left join lateral (select outcome, amount, recommended_by, reason from recommendation r
                                      where r.reference = a.reference and a.status <> 'RECOMMENDATION'
                                      order by at desc limit 1) r on true
                  left join lateral (select * from decision d
                                      where d.reference = a.reference and a.status not in ('RECOMMENDATION', 'DECISION')
                                      order by at desc limit 1) d on true
                  left join lateral (select i.id, i.task, t.team_key from work_item i join work_item_team t on t.work_item_id = i.id
                                      where i.case_reference = a.reference and i.open
                                        and i.task in ('recordConsultation', 'writeFeedback', 'recommendOutcome', 'decideApplication')
                                      order by t.team_key limit 1) w on true
                 where a.round_id = :round and a.score is not null and a.status not in ('WITHDRAWN', 'LAPSED')
                   and a.organisation_id <> all(:own)
                """.formatted(more);
    }

    /** @param ward code of the ward, null for the pot of the whole borough */
    public List<PanelRow> ofPot(Round round, String ward, Actor reader) {
        return read(round.id(), false, ward, reader);
    }

    /** All pots of a round. */
    public List<PanelRow> of(Round round, Actor reader) {
        return read(round.id(), true, null, reader);
    }

    /** How many applications of the reader's own organisations are left out of the ranking of all pots. */
    public int leftOut(Round round, Actor reader) {
        return reader.organisations().isEmpty() ? 0 : database.sql("""
                        select count(*) from application a
                         where a.round_id = :round and a.score is not null and a.status not in ('WITHDRAWN', 'LAPSED')
                           and a.organisation_id = any(:own)""")
                .param("round", round.id()).param("own", own(reader)).query(Integer.class).single();
    }

    /** How many applications are in the ranking, by ward; the borough-wide pot has the empty key. */
    public Map<String, Integer> counts(Round round, Actor reader) {
        return database.sql("""
                        select coalesce(f.ward, '') as ward, count(*) as number
                          from application a join case_file f on f.reference = a.reference
                         where a.round_id = :round and a.score is not null and a.status not in ('WITHDRAWN', 'LAPSED')
                           and a.organisation_id <> all(:own)
                         group by f.ward""")
                .param("round", round.id()).param("own", own(reader))
                .query((row, number) -> Map.entry(row.getString("ward"), row.getInt("number"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many wait until Mayor and Cabinet decide the list. */
    public long waitingForCabinet(Round round, Actor reader) {
        return database.sql("""
                        select count(*) from application a
                          join work_item i on i.case_reference = a.reference and i.open and i.task = 'decideApplication'
                          join work_item_team t on t.work_item_id = i.id and t.team_key = 'cabinet-support'
                         where a.round_id = :round and a.status = 'DECISION' and a.organisation_id <> all(:own)""")
                .param("round", round.id()).param("own", own(reader)).query(Long.class).single();
    }

    private List<PanelRow> read(UUID round, boolean all, String ward, Actor reader) {
        return database.sql(ROWS).param("round", round).param("all", all).param("ward", ward).param("own", own(reader))
                .param("most", MOST).query((row, number) -> row(row)).list();
    }

    static UUID[] own(Actor reader) {
        return reader.organisations().toArray(UUID[]::new);
    }

    static PanelRow row(ResultSet row) throws SQLException {
        BigDecimal capital = row.getBigDecimal("requested_capital");
        return new PanelRow(row.getString("reference"), row.getString("title"), row.getString("organisation"),
                row.getString("ward"), Status.valueOf(row.getString("status")), row.getBigDecimal("score"),
                new Money(capital, row.getBigDecimal("requested").subtract(capital)), row.getObject("votes", Integer.class),
                judgement(row, "recommended"), row.getObject("recommended_by", UUID.class), judgement(row, "decided"),
                waiting(row));
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        String id = row.getString("task_id");
        return id == null ? null : new Waiting(id, row.getString("task"), row.getString("team_key"));
    }

    private static Judgement judgement(ResultSet row, String column) throws SQLException {
        String outcome = row.getString(column);
        return outcome == null ? null : new Judgement(Outcome.ofKey(outcome), row.getBigDecimal(column + "_amount"));
    }
}
