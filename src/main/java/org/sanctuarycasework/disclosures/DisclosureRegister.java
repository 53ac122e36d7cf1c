package org.sanctuarycasework.disclosures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of all disclosures for information governance: nothing about a household is in it. */
@Repository
public class DisclosureRegister {

    private final JdbcClient database;

    DisclosureRegister(JdbcClient database) {
        this.database = database;
    }

    /**
     * Newest first.
     *
     * @param before number of the last line of the page before, null on the first
     */
    public List<Line> newest(Long before, int most) {
        return database.sql("""
                        select d.number, d.id, d.reference, d.recipient, d.basis, d.status, d.asked_at, d.decided_at, d.shared_on,
                               a.name as asked_by, b.name as decided_by
                        from disclosure d join person a on a.id = d.asked_by left join person b on b.id = d.decided_by
                        where :before::bigint is null or d.number < :before
                        order by d.number desc limit :most""")
                .param("before", before).param("most", most).query((row, number) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getLong("number"), row.getObject("id", UUID.class), row.getString("reference"),
                Recipient.valueOf(row.getString("recipient")), LegalBasis.valueOf(row.getString("basis")),
                DisclosureStatus.valueOf(row.getString("status")), row.getString("asked_by"), Instants.of(row, "asked_at"),
                row.getString("decided_by"), Instants.of(row, "decided_at"), row.getObject("shared_on", LocalDate.class));
    }

    /**
     * A disclosure in the register.
     *
     * @param number    by which the list is paged
     * @param askedBy   name
     * @param decidedBy name; null until somebody decided
     * @param decidedAt null until somebody decided
     * @param sharedOn  null unless something was shared
     */
    public record Line(long number, UUID id, String reference, Recipient recipient, LegalBasis basis, DisclosureStatus status,
                       String askedBy, Instant askedAt, String decidedBy, Instant decidedAt, LocalDate sharedOn) {
    }
}
