package org.sanctuarycasework.disclosures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.cases.KeptFrom;
import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of all disclosures for information governance: nothing about a household is in it. */
@Repository
public class DisclosureRegister {

    private final JdbcClient database;
    private final KeptFrom keptFrom;

    DisclosureRegister(JdbcClient database, KeptFrom keptFrom) {
        this.database = database;
        this.keptFrom = keptFrom;
    }

    /**
     * Newest first.
     *
     * @param reader who sees nothing of cases that they are kept from
     * @param before number of the last line of the page before, null on the first
     */
    public List<Line> newest(Actor reader, Long before, int most) {
        return database.sql("""
                        select d.number, d.id, d.reference, d.recipient, d.basis, d.status, d.asked_at, d.decided_at, d.shared_on,
                               d.asked_by_name, d.decided_by_name,
                               d.taken_back_by_name, d.taken_back_at, d.taken_back_why
                        from disclosure d where (:before::bigint is null or d.number < :before) and d.reference <> all(:kept)
                        order by d.number desc limit :most""")
                .param("before", before).param("kept", keptFrom.of(reader).toArray(String[]::new)).param("most", most).query((row, number) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getLong("number"), row.getObject("id", UUID.class), row.getString("reference"),
                Recipient.valueOf(row.getString("recipient")), LegalBasis.valueOf(row.getString("basis")),
                DisclosureStatus.valueOf(row.getString("status")), row.getString("asked_by_name"), Instants.of(row, "asked_at"),
                row.getString("decided_by_name"), Instants.of(row, "decided_at"), row.getObject("shared_on", LocalDate.class), takenBack(row));
    }

    private static TakenBack takenBack(ResultSet row) throws SQLException {
        String why = row.getString("taken_back_why");
        return why == null ? null : new TakenBack(row.getString("taken_back_by_name"), Instants.of(row, "taken_back_at"), TakenBackBecause.valueOf(why));
    }

    /**
     * A disclosure in the register.
     *
     * @param number    by which the list is paged
     * @param askedBy   name at that time
     * @param decidedBy name at that time; null until somebody decided
     * @param decidedAt null until somebody decided
     * @param sharedOn  null unless something was shared
     * @param takenBack null unless it was taken back
     */
    public record Line(long number, UUID id, String reference, Recipient recipient, LegalBasis basis, DisclosureStatus status,
                       String askedBy, Instant askedAt, String decidedBy, Instant decidedAt, LocalDate sharedOn, TakenBack takenBack) {
    }

    /** @param by name at that time */
    public record TakenBack(String by, Instant at, TakenBackBecause why) {
    }
}
