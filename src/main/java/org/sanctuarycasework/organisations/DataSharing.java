package org.sanctuarycasework.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when partners have a data-sharing agreement: without one they cannot use the escalation route. */
@Repository
public class DataSharing {

    /** Key of the sentence for those without an agreement in force. */
    public static final String NONE = "organisations.data-sharing.none";

    private final JdbcClient database;
    private final Clock clock;

    DataSharing(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last day of the agreement, in London; empty if there never was one. */
    public Optional<LocalDate> until(UUID organisationId) {
        return database.sql("select data_sharing_until from organisation where id = ? and data_sharing_until is not null")
                .param(organisationId).query(LocalDate.class).optional();
    }

    /** True if there was an agreement once and its last day is over. */
    public boolean hasEnded(UUID organisationId) {
        return until(organisationId).filter(last -> last.isBefore(LocalDate.now(clock))).isPresent();
    }

    /** Those of the actor's organisations whose agreement is in force. */
    public List<UUID> partnersOf(Actor actor) {
        return database.sql("select id from organisation where id = any(?) and data_sharing_until >= ? order by name, id")
                .params(actor.organisations().toArray(UUID[]::new), LocalDate.now(clock)).query(UUID.class).list();
    }

    /** @throws NotAllowed unless the organisation is the actor's and its agreement is in force */
    public void require(Actor actor, UUID organisationId) {
        if (!actor.belongsTo(organisationId) || !partnersOf(actor).contains(organisationId)) {
            throw new NotAllowed(NONE);
        }
    }

    void agree(UUID organisationId, LocalDate until) {
        database.sql("update organisation set data_sharing_until = ? where id = ?").params(until, organisationId).update();
    }
}
