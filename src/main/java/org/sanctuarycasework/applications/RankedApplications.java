package org.sanctuarycasework.applications;

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

    private static final String POT_BY_POT = Panel.RANKED + """
             order by (select name from ward where code = f.ward) nulls last, a.score desc, a.reference""";

    private final JdbcClient database;

    RankedApplications(DataSource source) {
        JdbcTemplate fetching = new JdbcTemplate(source);
        fetching.setFetchSize(FETCHED_AT_ONCE);
        database = JdbcClient.create(fetching);
    }

    /** Hands over each, the wards by name, then the borough-wide pot, and the highest score of a pot first. */
    // PostgreSQL hands over rows bit by bit only within a transaction
    @Transactional(readOnly = true)
    public void each(Round round, Actor reader, Consumer<PanelRow> row) {
        database.sql(POT_BY_POT).param("round", round.id()).param("own", Panel.own(reader))
                .query((RowCallbackHandler) found -> row.accept(Panel.row(found)));
    }
}
