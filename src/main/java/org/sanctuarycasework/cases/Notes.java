package org.sanctuarycasework.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notes on cases. */
@Repository
public class Notes {

    private final JdbcClient database;

    Notes(JdbcClient database) {
        this.database = database;
    }

    /** Newest first; for {@link Audience#SHARED} without the internal ones. */
    public List<Note> of(String reference, Audience audience) {
        return database.sql("""
                        select author_id, at, author_name, text, audience from note
                        where case_reference = ? and (audience = 'SHARED' or ?) order by at desc, id desc""")
                .params(reference, audience == Audience.INTERNAL)
                .query((row, index) -> new Note(row.getObject("author_id", UUID.class), Instants.of(row, "at"),
                        row.getString("author_name"), row.getString("text"),
                        Audience.valueOf(row.getString("audience")))).list();
    }

    public void add(String reference, Actor author, Instant at, String text, Audience audience) {
        database.sql("""
                        insert into note (case_reference, author_id, author_name, at, text, audience)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(reference, author.personId(), author.name(), Instants.at(at), text,
                        audience.name()).update();
    }
}
