package org.sanctuarycasework.escalations;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who of the council may read which escalation: the teams it was routed to and whoever opened it with a reason, without
 * those who know the household.
 */
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

    /** @param until when the reason has to be given anew */
    void openFor(String reference, Actor actor, String reason, Instant now, Instant until) {
        database.sql("insert into escalation_opening (reference, person_id, reason, at, until) values (?, ?, ?, ?, ?)")
                .params(reference, actor.personId(), reason, Instants.at(now), Instants.at(until)).update();
    }

    /** The reason for which the actor has it open now, though no team of theirs was asked. */
    Optional<String> openingOf(Actor actor, String reference) {
        return database.sql("""
                        select o.reason from escalation_opening o
                        where o.reference = :reference and o.person_id = :person and o.until > :now
                          and not exists (select 1 from escalation_team t where t.reference = o.reference and t.team = any(:teams))
                        order by o.at desc limit 1""")
                .param("reference", reference).param("person", actor.personId()).param("now", OffsetDateTime.now(clock))
                .param("teams", actor.teams().toArray(String[]::new)).query(String.class).optional();
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

    /** Who knows the household of an escalation, from one of those linked with it, and is not aside in another of them. */
    List<Aside> notYetAside(String reference) {
        return database.sql("""
                        select distinct one.reference, known.person_id from escalation_household own
                        join escalation_household one on one.household = own.household
                        join escalation_household other on other.household = own.household
                        join escalation_aside known on known.reference = other.reference
                        where own.reference = ? and not exists (
                            select 1 from escalation_aside a where a.reference = one.reference and a.person_id = known.person_id)
                        order by one.reference""").param(reference).query(Aside.class).list();
    }

    /** The first of the actor's teams that the route asked. */
    Optional<String> teamOf(Actor actor, String reference) {
        return database.sql("""
                        select t.team from escalation_team t where t.reference = :reference and t.team = any(:teams)
                          and not exists (select 1 from escalation_aside a where a.reference = t.reference and a.person_id = :person)
                        order by t.since, t.team limit 1""")
                .param("reference", reference).param("teams", actor.teams().toArray(String[]::new)).param("person", actor.personId())
                .query(String.class).optional();
    }

    /** Whether the same service reached a team of the actor at a later stage than the given one. */
    boolean isAskedAfter(Actor actor, String reference, String team) {
        return database.sql("""
                        select exists (select 1 from escalation_stage mine join escalation_stage before
                                       on before.reference = mine.reference and before.service = mine.service and before.stage < mine.stage
                                       where mine.reference = :reference and mine.team = any(:teams) and before.team = :team)
                           and not exists (select 1 from escalation_aside a where a.reference = :reference and a.person_id = :person)""")
                .param("reference", reference).param("teams", actor.teams().toArray(String[]::new)).param("team", team)
                .param("person", actor.personId()).query(Boolean.class).single();
    }

    boolean mayRead(Actor actor, String reference) {
        return !readable(actor, List.of(reference)).isEmpty();
    }

    /** Those of the escalations that the actor may read. */
    Set<String> readable(Actor actor, Collection<String> references) {
        return database.sql("""
                        select e.reference from escalation e
                        where e.reference = any(:references)
                          and (exists (select 1 from escalation_team t where t.reference = e.reference and t.team = any(:teams))
                               or exists (select 1 from escalation_opening o
                                          where o.reference = e.reference and o.person_id = :person and o.until > :now))
                          and not exists (select 1 from escalation_aside a where a.reference = e.reference and a.person_id = :person)""")
                .param("references", references.toArray(String[]::new)).param("teams", actor.teams().toArray(String[]::new))
                .param("person", actor.personId()).param("now", OffsetDateTime.now(clock)).query(String.class).set();
    }

    /** Somebody who is to see nothing of an escalation. */
    record Aside(String reference, UUID personId) {
    }
}
