package org.sanctuarycasework.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.sanctuarycasework.funds.Round;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All applications in the ranking of a round, however many: for files that are written row by row. */
@Repository
public class RankedApplications {

    private static final int FETCHED_AT_ONCE = 500;

    private static final String REPORTED = Panel.ranked(
            ", r.reason, d.meeting_on, d.minute_reference, d.notice_on, d.call_in_ends_on");

    private static final String POT_BY_POT = REPORTED + """
             order by (select name from ward where code = f.ward) nulls last, a.score desc, a.reference""";

    private static final String BY_SCORE = REPORTED + """
             order by a.score desc, a.reference
             limit :most""";

    private final JdbcClient database;

    RankedApplications(DataSource source) {
        JdbcTemplate fetching = new JdbcTemplate(source);
        fetching.setFetchSize(FETCHED_AT_ONCE);
        database = JdbcClient.create(fetching);
    }

    /** Hands over each, the wards by name, then the borough-wide pot, and the highest score of a pot first. */
    // PostgreSQL hands over rows bit by bit only within a transaction
    @Transactional(readOnly = true)
    public void each(Round round, Actor reader, Consumer<Reported> row) {
        database.sql(POT_BY_POT).param("round", round.id()).param("own", Panel.own(reader))
                .query((RowCallbackHandler) found -> row.accept(reported(found)));
    }

    /** Those of all pots with the highest scores. */
    public List<Reported> best(Round round, Actor reader, int most) {
        return database.sql(BY_SCORE).param("round", round.id()).param("own", Panel.own(reader)).param("most", most)
                .query((row, number) -> reported(row)).list();
    }

    private static Reported reported(ResultSet row) throws SQLException {
        return new Reported(Panel.row(row), row.getString("reason"), Judgements.meeting(row));
    }
}
