package org.sanctuarycasework.escalations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases of tonight for which nobody on duty said “I have it” in time: somebody may sleep outside, unnoticed. */
@Repository
public class UnacknowledgedDuty {

    private static final int MOST = 50;

    private final JdbcClient database;
    private final Clock clock;

    UnacknowledgedDuty(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that wait longest first. */
    public List<Unacknowledged> all() {
        return database.sql("""
                        select e.reference, e.raised_at, count(*) as alerts
                        from escalation e join duty_alert d on d.reference = e.reference
                        where e.status = 'OPEN' and e.acknowledged_at is null
                        group by e.reference having min(d.at) < ? order by e.raised_at limit ?""")
                .params(clock.instant().minus(Escalation.TO_ACKNOWLEDGE).atOffset(ZoneOffset.UTC), MOST)
                .query(UnacknowledgedDuty::row).list();
    }

    private static Unacknowledged row(ResultSet row, int number) throws SQLException {
        return new Unacknowledged(row.getString("reference"), Instants.of(row, "raised_at"), row.getInt("alerts"));
    }

    /** @param alerts how many people were alerted so far */
    public record Unacknowledged(String reference, Instant since, int alerts) {
    }
}
