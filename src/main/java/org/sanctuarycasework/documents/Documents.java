package org.sanctuarycasework.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files attached to cases, without their contents. */
@Repository
public class Documents {

    private final JdbcClient database;
    private final Clock clock;

    Documents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those attached now, oldest first. */
    public List<Document> of(String reference) {
        return database.sql("""
                        select * from document where case_reference = ? and removed_at is null
                        order by uploaded_at, id""")
                .param(reference).query(Documents::document).list();
    }

    /** SHA-256 of what ever came with the question of a case. */
    Set<String> hashesOf(String reference, String field) {
        return Set.copyOf(database.sql("select distinct sha256 from document where case_reference = ? and field = ?").params(reference, field)
                .query(String.class).list());
    }

    /** Those attached now, and those taken off after they were sent, oldest first. */
    public List<Document> everOf(String reference) {
        return database.sql("select * from document where case_reference = ? order by uploaded_at, id")
                .param(reference).query(Documents::document).list();
    }

    /** Lists files again that were taken off after they were sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putBack(String reference, Set<UUID> ids) {
        database.sql("update document set removed_at = null where case_reference = :reference and id = any(:ids)")
                .param("reference", reference).param("ids", ids.toArray(UUID[]::new)).update();
    }

    /** Also one that was removed after it was sent, which answers of before may name. */
    public Optional<Document> find(UUID id) {
        return database.sql("select * from document where id = ?").param(id).query(Documents::document).optional();
    }

    /** To be called when the case is sent: what is attached then stays on record, even if it is replaced later. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void markSent(String reference) {
        database.sql("""
                        update document set sent_at = ?
                        where case_reference = ? and removed_at is null and sent_at is null""")
                .params(now(), reference).update();
    }

    void add(Document document, String sha256, Actor uploader) {
        database.sql("""
                        insert into document (id, case_reference, field, file_name, media_type, size, sha256,
                                              uploaded_by, uploaded_at, scan, next_scan_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())""")
                .params(document.id(), document.caseReference(), document.field(), document.fileName(),
                        document.mediaType(), document.size(), sha256, uploader.personId(), Instants.at(document.uploadedAt()),
                        document.scan().name())
                .update();
    }

    boolean isRemoved(UUID id) {
        return database.sql("select removed_at is not null from document where id = ?").param(id)
                .query(Boolean.class).single();
    }

    /** False if it was never sent, and so need not be kept. */
    boolean hideIfSent(UUID id) {
        return database.sql("update document set removed_at = ? where id = ? and sent_at is not null")
                .params(now(), id).update() > 0;
    }

    void delete(UUID id) {
        database.sql("delete from document where id = ?").param(id).update();
    }

    private OffsetDateTime now() {
        return Instants.at(clock.instant());
    }

    private static Document document(ResultSet row, int index) throws SQLException {
        return new Document(row.getObject("id", UUID.class), row.getString("case_reference"), row.getString("field"),
                row.getString("file_name"), row.getString("media_type"), row.getLong("size"),
                Instants.of(row, "uploaded_at"), ScanState.valueOf(row.getString("scan")));
    }
}
