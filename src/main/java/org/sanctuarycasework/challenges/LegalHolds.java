package org.sanctuarycasework.challenges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.cases.KeptFrom;
import org.sanctuarycasework.cases.LegalHold;
import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What keeps cases from being erased: an open challenge holds itself and its escalation, and legal officers set holds by
 * hand on any case.
 */
@Repository
public class LegalHolds implements LegalHold {

    /** Few cases are held at a time; the oldest that were lifted drop out. */
    private static final int MOST = 200;

    private static final String SELECT = """
            select h.id, h.reference, h.reason, s.name as set_by, h.set_at, l.name as lifted_by, h.lifted_at, h.lift_reason
            from legal_hold h join person s on s.id = h.set_by left join person l on l.id = h.lifted_by\s""";

    private static final String OPEN = """
            select null::uuid as hold, c.reference as challenge, c.recorded_at as since from legal_challenge c
            where c.status <> 'CLOSED' and (c.reference = :reference or c.escalation_reference = :reference)
            union all
            select h.id, null, h.set_at from legal_hold h where h.reference = :reference and h.lifted_at is null""";

    private final JdbcClient database;
    private final KeptFrom keptFrom;

    LegalHolds(JdbcClient database, KeptFrom keptFrom) {
        this.database = database;
        this.keptFrom = keptFrom;
    }

    @Override
    public boolean isHeld(String reference) {
        return database.sql("select exists (" + OPEN + ")").param("reference", reference).query(Boolean.class).single();
    }

    /** What holds a case now, the oldest first; empty if nothing does. */
    public List<Hold> holdsOn(String reference) {
        return database.sql(OPEN + " order by since limit " + MOST).param("reference", reference)
                .query((row, number) -> new Hold(row.getObject("hold", UUID.class), row.getString("challenge"), Instants.of(row, "since"))).list();
    }

    /** Those set by hand: in force first, then those lifted, newest first; without cases that are kept from the reader. */
    public List<SetHold> setByHand(Actor reader) {
        return database.sql(SELECT + "where h.reference <> all(?) order by h.lifted_at is not null, h.set_at desc, h.id limit ?")
                .params(keptFrom.of(reader).toArray(String[]::new), MOST).query((row, number) -> hold(row)).list();
    }

    /** Empty if its case is kept from the reader. */
    public Optional<SetHold> byId(UUID id, Actor reader) {
        return database.sql(SELECT + "where h.id = ? and h.reference <> all(?)").params(id, keptFrom.of(reader).toArray(String[]::new))
                .query((row, number) -> hold(row)).optional();
    }

    /** @return false if one is in force already */
    boolean set(String reference, String reason, Actor actor, Instant at) {
        return database.sql("""
                        insert into legal_hold (id, reference, reason, set_by, set_at) values (?, ?, ?, ?, ?)
                        on conflict (reference) where lifted_at is null do nothing""")
                .params(UUID.randomUUID(), reference, reason, actor.personId(), Instants.at(at)).update() == 1;
    }

    /** @return false if it was lifted before */
    boolean lift(UUID id, String reason, Actor actor, Instant at) {
        return database.sql("update legal_hold set lifted_by = ?, lifted_at = ?, lift_reason = ? where id = ? and lifted_at is null")
                .params(actor.personId(), Instants.at(at), reason, id).update() == 1;
    }

    private static SetHold hold(ResultSet row) throws SQLException {
        return new SetHold(row.getObject("id", UUID.class), row.getString("reference"), row.getString("reason"), row.getString("set_by"),
                Instants.of(row, "set_at"), row.getString("lifted_by"), Instants.of(row, "lifted_at"), row.getString("lift_reason"));
    }

    /**
     * One reason why a case is held.
     *
     * @param id        of a hold set by hand, else null
     * @param challenge reference of an open challenge that holds it, else null
     */
    public record Hold(UUID id, String challenge, Instant since) {
    }

    /**
     * A hold that a legal officer set.
     *
     * @param setBy    name
     * @param liftedAt null while it is in force
     */
    public record SetHold(UUID id, String reference, String reason, String setBy, Instant setAt, String liftedBy, Instant liftedAt,
                          String liftReason) {

        public boolean isInForce() {
            return liftedAt == null;
        }
    }
}
