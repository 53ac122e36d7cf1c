package org.sanctuarycasework.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people are called, for lists and histories; former colleagues included. */
@Repository
public class Names {

    private final JdbcClient jdbc;

    Names(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement for all ids; an unknown id has no entry. */
    public Map<UUID, String> namesOf(Set<UUID> personIds) {
        Map<UUID, String> names = new HashMap<>();
        if (!personIds.isEmpty()) {
            jdbc.sql("select id, name from person where id in (:ids)")
                    .param("ids", personIds)
                    .query(row -> {
                        names.put(row.getObject("id", UUID.class), row.getString("name"));
                    });
        }
        return names;
    }

    /** Whom a mail to this person goes to. */
    public Addressee addressee(UUID personId) {
        return jdbc.sql("select name, email from person where id = ?").param(personId).query(Addressee.class).single();
    }

    /** A name to greet and an address to write to. */
    public record Addressee(String name, String email) {
    }
}
