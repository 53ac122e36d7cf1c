package org.sanctuarycasework.people.passkeys;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.PersonNotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Repository;

/** Who holds which passkeys; what is in them is read by {@link PasskeyCredentials} only. */
@Repository
public class Passkeys {

    /** Enough for every device of somebody; nobody is shown an endless list. */
    public static final int MOST = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    Passkeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Passkey> of(UUID personId) {
        return jdbc.sql("select id, label, created_at, last_used_at from passkey where person_id = ? order by created_at, id")
                .param(personId)
                .query((row, number) -> new Passkey(row.getObject("id", UUID.class), row.getString("label"),
                        Instants.of(row, "created_at"),
                        Instants.of(row, "last_used_at")))
                .list();
    }

    public boolean has(UUID personId) {
        return count(personId) > 0;
    }

    int count(UUID personId) {
        return jdbc.sql("select count(*) from passkey where person_id = ?").param(personId).query(Integer.class).single();
    }

    /** Whoever holds the credential that a device names. */
    Optional<UUID> holder(Bytes credentialId) {
        return jdbc.sql("select person_id from passkey where credential_id = ?").param(credentialId.getBytes())
                .query(UUID.class).optional();
    }

    /** Lets two who change the passkeys of one person at the same moment wait for each other. */
    void lock(UUID personId) {
        jdbc.sql("select id from person where id = ? for no key update").param(personId).query(UUID.class)
                .optional().orElseThrow(PersonNotFound::new);
    }

    /** @return its label, empty if the person has no such passkey */
    Optional<String> remove(UUID personId, UUID id) {
        return jdbc.sql("delete from passkey where id = ? and person_id = ? returning label").params(id, personId)
                .query(String.class).optional();
    }

    /** Takes all passkeys of the person away and ends the sessions that began until now. */
    void reset(UUID personId) {
        jdbc.sql("delete from passkey where person_id = ?").param(personId).update();
        jdbc.sql("update person set passkeys_reset_at = ? where id = ?")
                .params(Instant.now(clock).atOffset(ZoneOffset.UTC), personId).update();
    }
}
