package org.sanctuarycasework.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody with an account, with their teams and organisations, for whoever looks after accounts. */
@Repository
public class PeopleOverview {

    private static final int ENTRIES = 50;

    private final JdbcClient jdbc;
    private final AdminEntries entries;

    PeopleOverview(JdbcClient jdbc, AdminEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /**
     * A page of people by address.
     *
     * @throws NotAllowed unless an administrator asks
     */
    public List<PersonRow> people(Actor actor, Wanted wanted, int most) {
        Administrators.require(actor);
        return jdbc.sql("""
                        select p.id, p.name, p.email, p.active,
                               array(select t.name from team_member m join team t on t.key = m.team_key
                                      where m.person_id = p.id order by t.name) as teams,
                               array(select o.name from organisation_member m
                                       join organisation o on o.id = m.organisation_id
                                      where m.person_id = p.id order by o.name) as organisations
                          from person p
                         where lower(p.email) > coalesce((select lower(email) from person where id = :after), '')
                           and (position(lower(:text) in lower(p.name)) > 0
                                or position(lower(:text) in lower(p.email)) > 0)
                           and (:team::text is null
                                or exists (select 1 from team_member m where m.person_id = p.id and m.team_key = :team))
                         order by lower(p.email)
                         limit :most""")
                .param("after", wanted.after()).param("text", wanted.text()).param("team", wanted.team())
                .param("most", most)
                .query(PeopleOverview::person).list();
    }

    /**
     * @throws NotAllowed     unless an administrator asks
     * @throws PersonNotFound if there is no such person
     */
    public Account account(Actor actor, UUID personId) {
        Administrators.require(actor);
        Person person = jdbc.sql("select id, name, email, active, created_at from person where id = ?").param(personId)
                .query((row, number) -> new Person(row.getObject("id", UUID.class), row.getString("name"),
                        row.getString("email"), row.getBoolean("active"),
                        Instants.of(row, "created_at")))
                .optional().orElseThrow(PersonNotFound::new);
        List<TeamRow> teams = jdbc.sql("""
                        select t.key, t.name from team t join team_member m on m.team_key = t.key
                        where m.person_id = ? order by t.name""")
                .param(personId).query(TeamRow.class).list();
        List<MembershipRow> organisations = jdbc.sql("""
                        select o.id, o.name, m.signatory from organisation o
                        join organisation_member m on m.organisation_id = o.id
                        where m.person_id = ? order by o.name limit 100""")
                .param(personId).query(MembershipRow.class).list();
        return new Account(person, teams, organisations, entries.of(personId, ENTRIES));
    }

    /** @throws NotAllowed unless an administrator asks */
    public List<TeamRow> teams(Actor actor) {
        Administrators.require(actor);
        return jdbc.sql("select key, name from team order by name").query(TeamRow.class).list();
    }

    private static PersonRow person(ResultSet row, int number) throws SQLException {
        return new PersonRow(row.getObject("id", UUID.class), row.getString("name"), row.getString("email"),
                row.getBoolean("active"), texts(row.getArray("teams")), texts(row.getArray("organisations")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /**
     * Which people are wanted.
     *
     * @param text  part of a name or an address, empty for all
     * @param team  key of a team they are in, null for any
     * @param after the last person of the page before, null for the first page
     */
    public record Wanted(String text, String team, UUID after) {
    }

    /** @param teams and organisations by name */
    public record PersonRow(UUID id, String name, String email, boolean active,
                            List<String> teams, List<String> organisations) {
    }

    /** A team to put somebody into. */
    public record TeamRow(String key, String name) {
    }

    /** An organisation somebody belongs to. */
    public record MembershipRow(UUID id, String name, boolean signatory) {
    }

    /** Whose account it is. */
    public record Person(UUID id, String name, String email, boolean active, Instant since) {
    }

    /** All that is known of one account; of the changes the newest. */
    public record Account(Person person, List<TeamRow> teams, List<MembershipRow> organisations,
                          List<AdminEntries.AdminEntry> changes) {
    }
}
