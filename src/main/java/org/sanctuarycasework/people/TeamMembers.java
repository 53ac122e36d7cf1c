package org.sanctuarycasework.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in a team, to hand work over to. */
@Repository
public class TeamMembers {

    private final JdbcClient jdbc;

    TeamMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Active members of any of the teams, each once, by name; without those who belong to the organisation. */
    public List<TeamMember> of(Set<String> teamKeys, UUID exceptOrganisation) {
        if (teamKeys.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select p.id as person_id, p.name
                          from person p
                         where p.active
                           and exists (select 1 from team_member m
                                        where m.person_id = p.id and m.team_key in (:teams))
                           and not exists (select 1 from organisation_member o
                                            where o.person_id = p.id and o.organisation_id = :organisation)
                         order by p.name, p.id""")
                .param("teams", teamKeys)
                .param("organisation", exceptOrganisation)
                .query(TeamMember.class)
                .list();
    }

    /** What a team is called. */
    public String teamName(String teamKey) {
        return jdbc.sql("select name from team where key = ?").param(teamKey).query(String.class).single();
    }

    /** Somebody to hand work over to. */
    public record TeamMember(UUID personId, String name) {
    }
}
