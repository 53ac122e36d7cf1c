package org.sanctuarycasework.applications;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who gave each answer of an application last, and when. */
@Repository
public class AnswerAuthors {

    private final JdbcTemplate jdbc;

    AnswerAuthors(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param questions keys of the questions whose answers the actor changed now */
    void keep(String reference, Set<String> questions, Actor actor, Instant now) {
        jdbc.update("""
                insert into answer_author (reference, question, saved_by, saved_at)
                select ?, unnest(?), ?, ?
                on conflict (reference, question) do update set saved_by = excluded.saved_by, saved_at = excluded.saved_at""",
                reference, questions.toArray(String[]::new), actor.personId(), Instants.at(now));
    }

    /** By the keys of the questions; an answer that nobody changed since the application was begun has none. */
    public Map<String, Author> of(String reference) {
        Map<String, Author> authors = new HashMap<>();
        jdbc.query("select question, saved_by, saved_at from answer_author where reference = ?",
                row -> {
                    authors.put(row.getString("question"), new Author(row.getObject("saved_by", UUID.class),
                            Instants.of(row, "saved_at")));
                }, reference);
        return authors;
    }

    /** Who saved an answer, and when. */
    public record Author(UUID personId, Instant at) {
    }
}
