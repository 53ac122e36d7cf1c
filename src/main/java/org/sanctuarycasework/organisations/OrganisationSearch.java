package org.sanctuarycasework.organisations;

import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.organisations.OrganisationDirectory.OrganisationSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds organisations by what somebody says on the phone: a part of the name, or the charity number. */
@Repository
public class OrganisationSearch {

    private final JdbcClient jdbc;

    OrganisationSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By name.
     *
     * @param typed empty for all
     * @param after the last organisation of the page before, null for the first page
     */
    public List<OrganisationSummary> find(String typed, UUID after, int most) {
        return jdbc.sql("""
                        select id, name, kind, charity_number from organisation
                         where (name ilike :part or charity_number = :number)
                           and (cast(:after as uuid) is null
                                or (name, id) > (select name, id from organisation where id = cast(:after as uuid)))
                         order by name, id limit :most""")
                .param("part", "%" + typed.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("number", CharityNumber.of(typed).map(CharityNumber::value).orElse(""))
                .param("after", after).param("most", most)
                .query(OrganisationSummary.class).list();
    }

    public boolean isRegistered(CharityNumber number) {
        return jdbc.sql("select exists (select 1 from organisation where charity_number = ?)")
                .param(number.value()).query(Boolean.class).single();
    }
}
