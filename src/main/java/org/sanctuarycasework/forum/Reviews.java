package org.sanctuarycasework.forum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the Forum found in a quarter, and what it wants done. */
@Repository
public class Reviews {

    private static final int MOST = 200;

    private final JdbcClient database;

    Reviews(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they were written. */
    public List<Finding> findings(Quarter quarter) {
        return database.sql("""
                        select f.words, f.at, p.name from forum_finding f join person p on p.id = f.by_person
                        where f.quarter = ? order by f.id limit ?""").params(quarter.key(), MOST)
                .query((row, number) -> new Finding(row.getString("words"), row.getString("name"), Instants.of(row, "at"))).list();
    }

    /** Those still to be done first, by their day. */
    public List<Action> actions(Quarter quarter) {
        return database.sql("""
                        select a.id, a.what, a.post, a.due_on, a.done_at, p.name as done_by from forum_action a left join person p on p.id = a.done_by
                        where a.quarter = ? order by a.done_at is not null, a.due_on, a.id limit ?""").params(quarter.key(), MOST)
                .query((row, number) -> new Action(row.getObject("id", UUID.class), row.getString("what"), row.getString("post"),
                        row.getObject("due_on", LocalDate.class), row.getString("done_by"), Instants.of(row, "done_at"))).list();
    }

    void add(Quarter quarter, Actor actor, String words, Instant now) {
        database.sql("insert into forum_finding (quarter, words, by_person, at) values (?, ?, ?, ?)")
                .params(quarter.key(), words, actor.personId(), Instants.at(now)).update();
    }

    void raise(Quarter quarter, Actor actor, String what, String post, LocalDate due, Instant now) {
        database.sql("insert into forum_action (id, quarter, what, post, due_on, by_person, at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), quarter.key(), what, post, due, actor.personId(), Instants.at(now)).update();
    }

    /** Once; a second time changes nothing. */
    void markDone(Quarter quarter, UUID action, Actor actor, Instant now) {
        database.sql("update forum_action set done_at = ?, done_by = ? where id = ? and quarter = ? and done_at is null")
                .params(Instants.at(now), actor.personId(), action, quarter.key()).update();
    }

    /** @param by name of who wrote it */
    public record Finding(String words, String by, Instant at) {
    }

    /**
     * Something that the Forum wants done.
     *
     * @param post   who is to do it, as a post and not a name
     * @param doneBy name of who said that it is done; null until then
     */
    public record Action(UUID id, String what, String post, LocalDate due, String doneBy, Instant doneAt) {
    }
}
