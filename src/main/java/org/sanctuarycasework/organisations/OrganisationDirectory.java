package org.sanctuarycasework.organisations;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What organisations are called and what they are, for pages. */
@Repository
public class OrganisationDirectory {

    private final JdbcClient jdbc;

    OrganisationDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The organisations that somebody belongs to, by name. */
    public List<OrganisationSummary> of(Actor actor) {
        return byIds(actor.organisations());
    }

    /** One statement for all ids, by name; an unknown id is left out. Who may see them is the caller's question. */
    public List<OrganisationSummary> byIds(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select id, name, kind, charity_number from organisation where id in (:ids) order by name, id")
                .param("ids", ids)
                .query(OrganisationSummary.class)
                .list();
    }

    /** Those who belong to it, and those who did. */
    public Set<UUID> peopleEverOf(UUID organisation) {
        return jdbc.sql("""
                        select person_id from organisation_member where organisation_id = :organisation
                        union select person_id from former_member where organisation_id = :organisation""")
                .param("organisation", organisation).query(UUID.class).set();
    }

    /** @param charityNumber null if it has none */
    public record OrganisationSummary(UUID id, String name, OrganisationKind kind, String charityNumber) {
    }
}
