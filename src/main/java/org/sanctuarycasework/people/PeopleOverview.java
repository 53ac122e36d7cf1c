package org.sanctuarycasework.people;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody with an account, with their teams and organisations, for whoever looks after accounts. */
@Repository
public class PeopleOverview {

    private final JdbcClient jdbc;

    PeopleOverview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of people by address.
     *
     * @param after the last person of the page before, null for the first page
     * @throws NotAllowed unless an administrator asks
     */
    public List<PersonRow> people(Actor actor, UUID after, int most) {
        requireAdministrator(actor);
        return jdbc.sql("""
                        select p.id, p.name, p.email, p.active,
                               array(select t.name from team_member m join team t on t.key = m.team_key
                                      where m.person_id = p.id order by t.name) as teams,
                               array(select o.name from organisation_member m
                                       join organisation o on o.id = m.organisation_id
                                      where m.person_id = p.id order by o.name) as organisations
                          from person p
                         where lower(p.email) > coalesce((select lower(email) from person where id = ?), '')
                         order by lower(p.email)
                         limit ?""")
                .param(after).param(most)
                .query((row, number) -> new PersonRow(row.getObject("id", UUID.class), row.getString("name"),
                        row.getString("email"), row.getBoolean("active"),
                        texts(row.getArray("teams")), texts(row.getArray("organisations"))))
                .list();
    }

    /** @throws NotAllowed unless an administrator asks */
    public List<TeamRow> teams(Actor actor) {
        requireAdministrator(actor);
        return jdbc.sql("select key, name from team order by name").query(TeamRow.class).list();
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("people.administrators-only");
        }
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** @param teams and organisations by name */
    public record PersonRow(UUID id, String name, String email, boolean active,
                            List<String> teams, List<String> organisations) {
    }

    /** A team to put somebody into. */
    public record TeamRow(String key, String name) {
    }
}
