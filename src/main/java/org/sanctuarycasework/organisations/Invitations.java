package org.sanctuarycasework.organisations;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.people.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses that were invited to an organisation and have not joined yet. */
@Repository
class Invitations {

    /** So that nobody can fill a stranger's mailbox with invitations. */
    static final Duration UNTIL_NEXT_MAIL = Duration.ofDays(1);
    static final int MOST_OPEN = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False if the address was invited a short while ago: nothing is changed then. */
    boolean add(UUID organisationId, EmailAddress email, UUID invitedBy) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        insert into organisation_invitation as known (organisation_id, email, invited_by, invited_at)
                        values (?, ?, ?, ?)
                        on conflict (organisation_id, email) do update
                           set invited_by = excluded.invited_by, invited_at = excluded.invited_at
                         where known.invited_at < ?""")
                .params(organisationId, email.value(), invitedBy, now, now.minus(UNTIL_NEXT_MAIL)).update() > 0;
    }

    boolean isFull(UUID organisationId) {
        return jdbc.sql("select count(*) from organisation_invitation where organisation_id = ?").param(organisationId)
                .query(Integer.class).single() >= MOST_OPEN;
    }

    boolean isInvited(UUID organisationId, String email) {
        return jdbc.sql("select exists (select 1 from organisation_invitation where organisation_id = ? and email = lower(?))")
                .params(organisationId, email).query(Boolean.class).single();
    }

    /** Takes the invitations of an address out, and says to which organisations they were. */
    List<UUID> take(String email) {
        return jdbc.sql("delete from organisation_invitation where email = lower(?) returning organisation_id")
                .param(email).query(UUID.class).list();
    }

    void withdraw(UUID organisationId, String email) {
        jdbc.sql("delete from organisation_invitation where organisation_id = ? and email = lower(?)")
                .params(organisationId, email).update();
    }
}
