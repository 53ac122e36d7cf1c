package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who of the council may read which escalation: the teams it was routed to, without those who know the household. */
@Repository
class Readers {

    private final JdbcClient database;
    private final Clock clock;

    Readers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** From now on the team may read it; a second time changes nothing. */
    void open(String reference, String team) {
        database.sql("insert into escalation_team (reference, team, since) values (?, ?, ?) on conflict do nothing")
                .params(reference, team, OffsetDateTime.now(clock)).update();
    }

    void closeTo(String reference, Actor actor) {
        database.sql("insert into escalation_aside (reference, person_id, at) values (?, ?, ?) on conflict do nothing")
                .params(reference, actor.personId(), OffsetDateTime.now(clock)).update();
    }

    /** Those who know the household. */
    Set<UUID> aside(String reference) {
        return database.sql("select person_id from escalation_aside where reference = ?").param(reference)
                .query(UUID.class).set();
    }

    boolean mayRead(Actor actor, String reference) {
        return database.sql("""
                        select exists (select 1 from escalation_team where reference = :reference and team = any(:teams))
                           and not exists (select 1 from escalation_aside where reference = :reference and person_id = :person)""")
                .param("reference", reference).param("teams", actor.teams().toArray(String[]::new))
                .param("person", actor.personId()).query(Boolean.class).single();
    }
}
