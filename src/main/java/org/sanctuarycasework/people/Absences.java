package org.sanctuarycasework.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.people.TeamMembers.TeamMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is away when, and who stands in; those that were ended early no longer count. */
@Repository
public class Absences {

    private static final String SELECT = """
            select a.id, a.person_id, p.name as person, a.deputy_id, d.name as deputy, a.first_day, a.last_day
              from absence a join person p on p.id = a.person_id join person d on d.id = a.deputy_id
             where a.ended_at is null and\s""";

    private static final String COLLEAGUES = """
            select p.id as person_id, p.name from person p
             where p.active and p.id <> :person and exists (
                   select 1 from team_member m join team_member own on own.team_key = m.team_key
                    where m.person_id = p.id and own.person_id = :person)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Absences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the person that are not over, by date. */
    public List<Absence> of(UUID personId) {
        return notOver("a.person_id = ?", personId);
    }

    /** Those in which the person stands in for somebody and that are not over, by date. */
    public List<Absence> standingInBy(UUID deputyId) {
        return notOver("a.deputy_id = ?", deputyId);
    }

    /** Which of these people are away today. */
    public Set<UUID> awayToday(Collection<UUID> people) {
        return jdbc.sql("""
                        select distinct person_id from absence
                        where person_id = any(:people) and ended_at is null and :today between first_day and last_day""")
                .param("people", people.toArray(UUID[]::new)).param("today", LocalDate.now(clock))
                .query(UUID.class).set();
    }

    /** Active colleagues in one of the person's teams, by name; the first 200, to choose from. */
    public List<TeamMember> possibleDeputies(UUID personId) {
        return jdbc.sql(COLLEAGUES + " order by p.name, p.id limit 200").param("person", personId)
                .query(TeamMember.class).list();
    }

    /** The colleague, if they are active and in one of the person's teams. */
    Optional<TeamMember> possibleDeputy(UUID personId, UUID deputyId) {
        return jdbc.sql(COLLEAGUES + " and p.id = :deputy").param("person", personId).param("deputy", deputyId)
                .query(TeamMember.class).optional();
    }

    Optional<Absence> find(UUID id) {
        return jdbc.sql(SELECT + "a.id = ?").param(id).query(Absence.class).optional();
    }

    /** True if the person is away on one of the days already. */
    boolean overlaps(UUID personId, LocalDate firstDay, LocalDate lastDay) {
        return jdbc.sql("""
                        select exists (select 1 from absence where person_id = ? and ended_at is null
                                          and first_day <= ? and last_day >= ?)""")
                .params(personId, lastDay, firstDay).query(Boolean.class).single();
    }

    /** Lets two who record an absence of the same person at the same moment wait for each other. */
    void lockPerson(UUID personId) {
        jdbc.sql("select id from person where id = ? for no key update").param(personId).query(UUID.class)
                .optional().orElseThrow(PersonNotFound::new);
    }

    void add(UUID personId, UUID deputyId, LocalDate firstDay, LocalDate lastDay) {
        jdbc.sql("""
                        insert into absence (id, person_id, deputy_id, first_day, last_day, recorded_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), personId, deputyId, firstDay, lastDay, OffsetDateTime.now(clock)).update();
    }

    void end(UUID id) {
        jdbc.sql("update absence set ended_at = ? where id = ?").params(OffsetDateTime.now(clock), id).update();
    }

    private List<Absence> notOver(String whose, UUID personId) {
        return jdbc.sql(SELECT + whose + " and a.last_day >= ? order by a.first_day limit 50")
                .params(personId, LocalDate.now(clock)).query(Absence.class).list();
    }
}
