package org.sanctuarycasework.funds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger of one pot, line by line, to read. */
@Repository
public class PotEntries {

    private final JdbcClient database;

    PotEntries(JdbcClient database) {
        this.database = database;
    }

    /**
     * The newest first.
     *
     * @param before id of the last entry of the page before, null for the first page
     */
    public List<PotEntry> of(UUID pot, Long before, int most) {
        return database.sql("""
                        select e.*, coalesce(p.name, ?) as actor
                          from pot_entry e left join person p on p.id = e.actor_id
                         where e.pot_id = ? and e.id < coalesce(?, 9223372036854775807)
                         order by e.id desc
                         limit ?""")
                .param(Actor.SYSTEM.name()).param(pot).param(before).param(most)
                .query((row, number) -> entry(row)).list();
    }

    private static PotEntry entry(ResultSet row) throws SQLException {
        return new PotEntry(row.getLong("id"), Money.Kind.valueOf(row.getString("money")),
                PotEntry.Kind.valueOf(row.getString("kind")), row.getBigDecimal("amount"), row.getString("reference"),
                Instants.of(row, "at"), row.getString("actor"));
    }
}
