package org.sanctuarycasework.people;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where mails to a whole team go. */
@Repository
public class TeamAddresses {

    /** More than any team has; a mail to more people than this would tell nobody. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    TeamAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Active members by name, without those who belong to the organisation. */
    public List<Member> of(String team, UUID exceptOrganisation) {
        return jdbc.sql("""
                        select p.id as person_id, p.name, p.email from person p join team_member m on m.person_id = p.id
                        where m.team_key = :team and p.active
                          and not exists (select 1 from organisation_member o
                                           where o.person_id = p.id and o.organisation_id = :organisation)
                        order by p.name, p.id limit :most""")
                .param("team", team).param("organisation", exceptOrganisation).param("most", MOST)
                .query(Member.class).list();
    }

    /** Somebody to write to. */
    public record Member(UUID personId, String name, String email) {
    }
}
