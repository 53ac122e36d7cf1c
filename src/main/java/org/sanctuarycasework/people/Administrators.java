package org.sanctuarycasework.people;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who look after accounts: only they may, and there is always one. */
@Repository
public class Administrators {

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotAllowed unless an administrator asks */
    public static void require(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("people.administrators-only");
        }
    }

    /**
     * Lets two administrators who remove each other at the same moment wait for each other.
     *
     * @throws NotAllowed if nobody else is left to look after accounts
     */
    void requireOneBesides(UUID personId) {
        jdbc.sql("select key from team where role = 'ADMINISTRATOR' order by key for update").query(String.class).list();
        boolean another = jdbc.sql("""
                        select exists (select 1 from team_member m
                                         join team t on t.key = m.team_key and t.role = 'ADMINISTRATOR'
                                         join person p on p.id = m.person_id and p.active
                                        where p.id <> ?)""")
                .param(personId).query(Boolean.class).single();
        if (!another) {
            throw new NotAllowed("people.last-administrator");
        }
    }

    /** How many there are who can sign in, this person not counted. */
    public int countBesides(UUID personId) {
        return jdbc.sql("""
                        select count(distinct p.id) from team_member m
                          join team t on t.key = m.team_key and t.role = 'ADMINISTRATOR'
                          join person p on p.id = m.person_id and p.active
                         where p.id <> ?""")
                .param(personId).query(Integer.class).single();
    }
}
