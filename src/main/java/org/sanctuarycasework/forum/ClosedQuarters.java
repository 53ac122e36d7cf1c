package org.sanctuarycasework.forum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sanctuarycasework.database.StoredJson;
import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The quarters that were closed, with their frozen tables. */
@Repository
public class ClosedQuarters {

    /** Twenty-five years. */
    private static final int MOST = 100;

    private final JdbcClient database;
    private final StoredJson json;

    ClosedQuarters(JdbcClient database, StoredJson json) {
        this.database = database;
        this.json = json;
    }

    /** Newest first. */
    public List<ClosedQuarter> all() {
        return database.sql("select q.*, p.name from forum_quarter q join person p on p.id = q.closed_by order by q.first_day desc limit ?")
                .param(MOST).query((row, number) -> closed(row)).list();
    }

    /** Empty if it is not closed. */
    public Optional<ClosedQuarter> of(Quarter quarter) {
        return database.sql("select q.*, p.name from forum_quarter q join person p on p.id = q.closed_by where q.quarter = ?")
                .param(quarter.key()).query((row, number) -> closed(row)).optional();
    }

    Set<String> keys() {
        return database.sql("select quarter from forum_quarter").query(String.class).set();
    }

    /** @return false if it is closed already */
    boolean add(Quarter quarter, QuarterTables tables, Actor actor, Instant now) {
        return database.sql("""
                        insert into forum_quarter (quarter, first_day, closed_at, closed_by, tables) values (?, ?, ?, ?, ?::jsonb)
                        on conflict do nothing""")
                .params(quarter.key(), quarter.firstDay(), Instants.at(now), actor.personId(), json.write(tables)).update() > 0;
    }

    private ClosedQuarter closed(ResultSet row) throws SQLException {
        return new ClosedQuarter(Quarter.ofKey(row.getString("quarter")).orElseThrow(), json.read(row.getString("tables"), QuarterTables.class), row.getString("name"),
                Instants.of(row, "closed_at"));
    }

    /** @param closedBy name */
    public record ClosedQuarter(Quarter quarter, QuarterTables tables, String closedBy, Instant closedAt) {
    }
}
