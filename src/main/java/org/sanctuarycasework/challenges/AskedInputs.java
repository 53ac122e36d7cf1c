package org.sanctuarycasework.challenges;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What services were asked for on challenges, and so who of them may read which. */
@Repository
public class AskedInputs {

    /** Five services, each asked several times, leave room. */
    private static final int MOST = 100;

    private final JdbcClient database;

    AskedInputs(JdbcClient database) {
        this.database = database;
    }

    /** From the first to the newest. */
    public List<AskedInput> of(String reference) {
        return database.sql("""
                        select i.*, t.name as team_name from challenge_input i left join team t on t.key = i.team
                        where i.reference = ? order by i.asked_at, i.id limit ?""")
                .params(reference, MOST)
                .query((row, number) -> new AskedInput(row.getObject("id", UUID.class), row.getString("reference"), row.getString("service"),
                        row.getString("question"), row.getObject("asked_by", UUID.class), Instants.of(row, "asked_at"),
                        row.getString("team_name"), Instants.of(row, "due_at"), Instants.of(row, "missed_at"),
                        row.getObject("given_by", UUID.class), Instants.of(row, "given_at"), row.getString("words"),
                        Instants.of(row, "dropped_at"))).list();
    }

    public Optional<AskedInput> byId(String reference, UUID id) {
        return of(reference).stream().filter(input -> input.id().equals(id)).findFirst();
    }

    void add(UUID id, String reference, String service, String question, Actor actor, Instant at) {
        database.sql("insert into challenge_input (id, reference, service, question, asked_by, asked_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, reference, service, question, actor.personId(), Instants.at(at)).update();
    }

    /** From now on the team may read the challenge. */
    void askTeam(UUID id, String team, Instant dueAt) {
        database.sql("update challenge_input set team = ?, due_at = ? where id = ?").params(team, Instants.at(dueAt), id).update();
    }

    void give(UUID id, Actor actor, String words, Instant at) {
        database.sql("update challenge_input set given_by = ?, given_at = ?, words = ? where id = ?")
                .params(actor.personId(), Instants.at(at), words, id).update();
    }

    void miss(UUID id, Instant at) {
        database.sql("update challenge_input set missed_at = ? where id = ? and given_at is null").params(Instants.at(at), id).update();
    }

    /** Nobody waits any more for what is still open. */
    void dropOpen(String reference, Instant at) {
        database.sql("update challenge_input set dropped_at = ? where reference = ? and given_at is null and dropped_at is null")
                .params(Instants.at(at), reference).update();
    }

    /** True if a team of the actor was asked. */
    boolean wasAsked(Actor actor, String reference) {
        return database.sql("select exists (select 1 from challenge_input where reference = ? and team = any(?))")
                .params(reference, actor.teams().toArray(String[]::new)).query(Boolean.class).single();
    }
}
