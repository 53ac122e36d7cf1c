package org.sanctuarycasework.people;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who changed what about a person's account, teams, organisations and absences, and what an administrator changed for
 * everybody, which stands with the administrator; entries are added and never changed.
 */
@Repository
public class AdminEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    AdminEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Joins the running transaction, so that nothing is told that did not happen.
     *
     * @param event  the message key {@code people.entry.<event>} has the sentence for it
     * @param detail what the sentence names, empty if nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Actor actor, UUID personId, String event, String detail) {
        jdbc.sql("""
                        insert into admin_entry (at, actor_id, actor_name, person_id, event, detail)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Instant.now(clock).atOffset(ZoneOffset.UTC), actor.personId(), actor.name(), personId, event, detail)
                .update();
    }

    /** Newest first. */
    List<AdminEntry> of(UUID personId, int most) {
        return jdbc.sql("select at, actor_name, event, detail from admin_entry where person_id = ? order by id desc limit ?")
                .params(personId, most)
                .query((row, number) -> new AdminEntry(Instants.of(row, "at"),
                        row.getString("actor_name"), row.getString("event"), row.getString("detail")))
                .list();
    }

    /** One change, as it is told to administrators. */
    public record AdminEntry(Instant at, String actorName, String event, String detail) {
    }
}
