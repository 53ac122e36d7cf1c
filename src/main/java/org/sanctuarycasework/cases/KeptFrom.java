package org.sanctuarycasework.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Cases of which somebody sees nothing for the council, whatever their role: of a household that they know, of their
 * own organisation, and legal challenges about either. For those who look over all cases; a case's own policy asks it besides.
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

    /** Ids of those who know the household of a case, or belong to the partner whose escalation it challenges. */
    public Set<UUID> from(String reference) {
        return database.sql("select person_id from kept_from where case_reference = ?").param(reference).query(UUID.class).set();
    }

    /** True if they said so of this very case. */
    public boolean saidSo(Actor actor, String reference) {
        return database.sql("select exists (select 1 from work_kept_from where case_reference = ? and person_id = ?)")
                .params(reference, actor.personId()).query(Boolean.class).single();
    }

    /** References. */
    public List<String> of(Actor actor) {
        return database.sql("""
                        select case_reference from kept_from where person_id = :person
                        union select reference from case_file where organisation_id = any(:organisations)""")
                .param("person", actor.personId()).param("organisations", actor.organisations().toArray(UUID[]::new))
                .query(String.class).list();
    }
}
