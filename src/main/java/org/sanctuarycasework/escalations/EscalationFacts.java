package org.sanctuarycasework.escalations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facts of past escalations without a word of what was written, for those who count them. */
@Repository
public class EscalationFacts {

    private static final String RAISED = "from escalation e where e.raised_at >= :from and e.raised_at < :to";

    private final JdbcClient database;

    EscalationFacts(JdbcClient database) {
        this.database = database;
    }

    /**
     * Those raised in the period, in two statements whatever their number.
     *
     * @param now until when one counts that is still open
     */
    public List<EscalationFact> raisedBetween(Instant from, Instant to, Instant now) {
        Map<String, List<TurnFact>> turns = new HashMap<>();
        database.sql("""
                        select s.reference, s.service, s.stage, s.missed_at is not null as late, s.paused_at is not null as paused
                        from escalation_stage s where s.reference in (select e.reference %s) order by s.id""".formatted(RAISED))
                .param("from", Instants.at(from)).param("to", Instants.at(to))
                .query(row -> {
                    turns.computeIfAbsent(row.getString("reference"), reference -> new ArrayList<>()).add(new TurnFact(
                            row.getString("service"), row.getInt("stage"), row.getBoolean("late"), row.getBoolean("paused")));
                });
        return database.sql("""
                        select e.reference, e.service, e.urgency, e.reason, e.status, e.outcome, e.domestic_abuse or e.child_at_risk as sensitive,
                               extract(epoch from coalesce(e.closed_at, :now) - e.raised_at) / 3600 as hours %s order by e.reference""".formatted(RAISED))
                .param("from", Instants.at(from)).param("to", Instants.at(to)).param("now", Instants.at(now))
                .query((row, number) -> fact(row, turns.getOrDefault(row.getString("reference"), List.of()))).list();
    }

    /** When the first one ever was raised; empty if there is none. */
    public Optional<Instant> firstRaised() {
        return database.sql("select raised_at from escalation order by raised_at limit 1")
                .query((row, number) -> Instants.of(row, "raised_at")).optional();
    }

    /** What came of escalations whose first possible breach was opened in the period; each counts once, however many nights it took. */
    public BreachFacts breachesBetween(Instant from, Instant to) {
        return database.sql("""
                        select count(*) as possible, count(*) filter (where confirmed) as confirmed,
                               count(*) filter (where rejected and confirmed is not true) as rejected, count(disputed_at) as disputed
                        from (select bool_or(confirmed) as confirmed, bool_or(not confirmed) as rejected, max(disputed_at) as disputed_at
                              from possible_breach group by reference having min(opened_at) >= ? and min(opened_at) < ?) of_one""")
                .params(Instants.at(from), Instants.at(to)).query(BreachFacts.class).single();
    }

    private static EscalationFact fact(ResultSet row, List<TurnFact> turns) throws SQLException {
        return new EscalationFact(row.getString("reference"), row.getString("service"), row.getString("urgency"), row.getString("reason"),
                EscalationStatus.valueOf(row.getString("status")), row.getString("outcome"), row.getBoolean("sensitive"),
                row.getDouble("hours"), turns);
    }

    /**
     * One escalation.
     *
     * @param reference to find what else is known of it; never shown
     * @param outcome   key of where the household is now; null while nobody has said
     * @param sensitive true with domestic abuse or a child at risk
     * @param hours     from raised to over; while it is open, until it was counted, as a time that only the closed ones have would
     *                  tell how many are open
     * @param turns     in their order
     */
    public record EscalationFact(String reference, String service, String urgency, String reason, EscalationStatus status, String outcome,
                                 boolean sensitive, double hours, List<TurnFact> turns) {

        /** The highest stage that it came to. */
        public int stage() {
            return turns.stream().mapToInt(TurnFact::stage).max().orElse(1);
        }
    }

    /** One service's turn at one stage. */
    public record TurnFact(String service, int stage, boolean late, boolean paused) {
    }

    /** Possible breaches: how many, and what was found. */
    public record BreachFacts(int possible, int confirmed, int rejected, int disputed) {
    }
}
