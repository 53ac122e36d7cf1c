package org.sanctuarycasework.funds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Until when an application may be sent: as its round says, or later if a manager moved the deadline for it or for all.
 * The newest move for it and the newest for all count, whichever is later; one that was a mistake is put right by another.
 */
@Repository
public class Deadlines {

    private final JdbcClient database;

    Deadlines(JdbcClient database) {
        this.database = database;
    }

    /**
     * The moment to whose second the application may be sent.
     *
     * @param reference of the application; null for one that is not begun yet
     */
    public Instant of(Round round, String reference) {
        return database.sql("""
                        select max(closes_at) from (
                            select distinct on (reference) closes_at from deadline_extension
                             where round_id = ? and (reference is null or reference = ?)
                             order by reference, at desc) newest""")
                .param(round.id()).param(reference)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class)).list().stream()
                .filter(later -> later != null).map(OffsetDateTime::toInstant)
                .filter(later -> later.isAfter(round.closesAt())).findFirst().orElse(round.closesAt());
    }

    /** The round as the application meets it: it closes when that application may no longer be sent. */
    public Round forOne(Round round, String reference) {
        return round.closingAt(of(round, reference));
    }

    /** The round as everybody meets it now. */
    public Round forEverybody(Round round) {
        return round.closingAt(of(round, null));
    }

    /** The rounds as everybody meets them now, in one statement. */
    public List<Round> forEverybody(List<Round> rounds) {
        Map<UUID, Instant> later = new HashMap<>();
        database.sql("""
                        select distinct on (round_id) round_id, closes_at from deadline_extension
                         where reference is null order by round_id, at desc""")
                .query(row -> {
                    later.put(row.getObject("round_id", UUID.class), Instants.of(row, "closes_at"));
                });
        return rounds.stream().map(round -> round.closingAt(later.getOrDefault(round.id(), round.closesAt()))).toList();
    }

    /** True from the second after the application's deadline on; asks the database only once the round itself has closed. */
    public boolean haveClosed(Round round, String reference, Instant now) {
        return round.hasClosed(now) && forOne(round, reference).hasClosed(now);
    }

    /** Later deadlines of the round, for everybody and for single applications, in the order in which they were given. */
    public List<DeadlineExtension> extensionsOf(Round round) {
        return database.sql("select * from deadline_extension where round_id = ? order by at limit 1000")
                .param(round.id()).query((row, number) -> extension(row)).list();
    }

    public void add(DeadlineExtension extension) {
        database.sql("""
                        insert into deadline_extension (id, round_id, reference, closes_at, kind, reason, by_person, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(extension.id(), extension.roundId(), extension.reference(), Instants.at(extension.closesAt()),
                        extension.kind().name(), extension.reason(), extension.byPerson(), Instants.at(extension.at()))
                .update();
    }

    private static DeadlineExtension extension(ResultSet row) throws SQLException {
        return new DeadlineExtension(row.getObject("id", UUID.class), row.getObject("round_id", UUID.class),
                row.getString("reference"), Instants.of(row, "closes_at"),
                DeadlineExtension.Kind.valueOf(row.getString("kind")), row.getString("reason"),
                row.getObject("by_person", UUID.class), Instants.of(row, "at"));
    }
}
