package org.sanctuarycasework.organisations;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to an organisation; who may see that is the caller's question. */
@Repository
public class OrganisationMembers {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    OrganisationMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name, without people whose account is closed. */
    public List<Member> of(UUID organisationId) {
        return jdbc.sql("""
                        select p.id as person_id, p.name, p.email, m.signatory
                          from organisation_member m join person p on p.id = m.person_id
                         where m.organisation_id = ? and p.active
                         order by p.name, p.id limit ?""")
                .params(organisationId, MOST).query(Member.class).list();
    }

    /** @param signatory true if the person may sign for the organisation */
    public record Member(UUID personId, String name, String email, boolean signatory) {
    }
}
