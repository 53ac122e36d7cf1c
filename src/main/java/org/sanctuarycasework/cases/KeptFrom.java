package org.sanctuarycasework.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Cases of which somebody sees nothing for the council, whatever their role: of a household that they know, and of their
 * own organisation. For those who look over all cases; a case's own policy asks it besides.
 */
@Repository
public class KeptFrom {

    private final JdbcClient database;

    KeptFrom(JdbcClient database) {
        this.database = database;
    }

    public boolean isKept(Actor actor, String reference) {
        return of(actor).contains(reference);
    }

    /** Ids of those who said of a case that they know its household. */
    public Set<UUID> whoKnow(String reference) {
        return database.sql("select person_id from work_kept_from where case_reference = ?").param(reference).query(UUID.class).set();
    }

    /** References. */
    public List<String> of(Actor actor) {
        return database.sql("""
                        select case_reference from work_kept_from where person_id = :person
                        union select reference from case_file where organisation_id = any(:organisations)""")
                .param("person", actor.personId()).param("organisations", actor.organisations().toArray(UUID[]::new))
                .query(String.class).list();
    }
}
