package org.sanctuarycasework.organisations;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who used to belong to an organisation, so that they are told so instead of "page not found". */
@Repository
public class FormerMembers {

    private final JdbcClient jdbc;
    private final Clock clock;

    FormerMembers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NoLongerMember if the actor belonged to the organisation once and does no more */
    public void tell(Actor actor, UUID organisationId) {
        if (actor.belongsTo(organisationId)) {
            return;
        }
        jdbc.sql("""
                        select o.name from former_member f join organisation o on o.id = f.organisation_id
                        where f.organisation_id = ? and f.person_id = ?""")
                .params(organisationId, actor.personId()).query(String.class).optional()
                .ifPresent(name -> {
                    throw new NoLongerMember(name);
                });
    }

    void add(UUID organisationId, UUID personId) {
        jdbc.sql("""
                        insert into former_member (organisation_id, person_id, removed_at) values (?, ?, ?)
                        on conflict (organisation_id, person_id) do update set removed_at = excluded.removed_at""")
                .params(organisationId, personId, OffsetDateTime.now(clock)).update();
    }

    void forget(UUID organisationId, UUID personId) {
        jdbc.sql("delete from former_member where organisation_id = ? and person_id = ?")
                .params(organisationId, personId).update();
    }
}
