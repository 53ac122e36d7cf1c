package org.sanctuarycasework.escalations;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Possible breaches, at most one for each escalation. */
@Repository
public class PossibleBreaches {

    private final JdbcClient database;

    PossibleBreaches(JdbcClient database) {
        this.database = database;
    }

    public Optional<PossibleBreach> of(String reference) {
        return database.sql("select * from possible_breach where reference = ?").param(reference)
                .query((row, number) -> new PossibleBreach(reference, Stages.moment(row, "opened_at"),
                        row.getObject("reviewed_by", UUID.class), Stages.moment(row, "reviewed_at"),
                        row.getObject("confirmed", Boolean.class), row.getString("reason"),
                        Stages.moment(row, "disputed_at"), row.getString("dispute"))).optional();
    }

    void open(String reference, Instant now) {
        database.sql("insert into possible_breach (reference, opened_at) values (?, ?)").params(reference, at(now)).update();
    }

    void review(String reference, Actor actor, boolean confirmed, String reason, Instant now) {
        database.sql("update possible_breach set reviewed_by = ?, reviewed_at = ?, confirmed = ?, reason = ? where reference = ?")
                .params(actor.personId(), at(now), confirmed, reason, reference).update();
    }

    void dispute(String reference, Actor actor, String words, Instant now) {
        database.sql("update possible_breach set disputed_by = ?, disputed_at = ?, dispute = ? where reference = ?")
                .params(actor.personId(), at(now), words, reference).update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
