package org.sanctuarycasework.people.passkeys;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which administrators asked for, confirmed or took back that somebody's passkeys are reset. */
@Repository
public class PasskeyResets {

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyResets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one that waits for a second administrator; after seven days none does. */
    public Optional<PasskeyReset> waitingFor(UUID personId) {
        return jdbc.sql("""
                        select r.id, r.person_id, r.reason, r.asked_by, a.name, r.asked_at
                          from passkey_reset r join person a on a.id = r.asked_by
                         where r.person_id = ? and r.asked_at > ?
                           and r.confirmed_at is null and r.taken_back_at is null""")
                .params(personId, Instants.at(Instant.now(clock).minus(PasskeyReset.OPEN_FOR)))
                .query((row, number) -> new PasskeyReset(row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class), row.getString("reason"),
                        row.getObject("asked_by", UUID.class), row.getString("name"),
                        Instants.of(row, "asked_at")))
                .optional();
    }

    void add(Actor askedBy, UUID personId, ResetReason reason) {
        jdbc.sql("insert into passkey_reset (id, person_id, reason, asked_by, asked_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), personId, reason.value(), askedBy.personId(), Instants.at(Instant.now(clock))).update();
    }

    void confirm(Actor confirmedBy, UUID id) {
        jdbc.sql("update passkey_reset set confirmed_by = ?, confirmed_at = ? where id = ?")
                .params(confirmedBy.personId(), Instants.at(Instant.now(clock)), id).update();
    }

    void takeBack(Actor takenBackBy, UUID id) {
        jdbc.sql("update passkey_reset set taken_back_by = ?, taken_back_at = ? where id = ?")
                .params(takenBackBy.personId(), Instants.at(Instant.now(clock)), id).update();
    }
}
