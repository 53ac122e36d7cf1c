package org.sanctuarycasework.assessments;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who declared an interest in which organisation, and who declared to have none in a case. */
@Repository
public class Interests {

    private final JdbcTemplate jdbc;

    Interests(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(AssessedCases.Assessed assessed, Actor actor, boolean interested, String what, Instant now) {
        jdbc.update("""
                insert into interest_declaration (id, reference, organisation_id, person_id, at, interested, what)
                values (?, ?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID(), assessed.reference(), assessed.organisationId(), actor.personId(), Instants.at(now),
                interested, what);
    }

    /** True once somebody has said, for this case, that they have no interest in it. */
    public boolean declaredNone(Actor actor, String reference) {
        return jdbc.queryForObject("""
                select exists (select 1 from interest_declaration where reference = ? and person_id = ? and not interested)""",
                Boolean.class, reference, actor.personId());
    }

    /** Everybody with an interest in the organisation whose case this is, whichever case they declared it in. */
    Set<UUID> inOrganisationOf(String reference) {
        return new HashSet<>(jdbc.queryForList("""
                select i.person_id from interest_declaration i join case_file f on f.organisation_id = i.organisation_id
                where f.reference = ? and i.interested""", UUID.class, reference));
    }
}
