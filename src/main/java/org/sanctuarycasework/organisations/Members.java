package org.sanctuarycasework.organisations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.organisations.OrganisationDirectory.OrganisationSummary;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to an organisation and who is invited, for its own people and for administrators. */
@Repository
public class Members {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws OrganisationNotFound also if the actor may not know that there is one */
    public Circle of(Actor actor, UUID organisationId) {
        OrganisationSummary organisation = jdbc.sql("select id, name, kind, charity_number from organisation where id = ?")
                .param(organisationId).query(OrganisationSummary.class).optional()
                .filter(found -> actor.belongsTo(found.id()) || actor.is(Role.ADMINISTRATOR))
                .orElseThrow(OrganisationNotFound::new);
        List<Member> members = jdbc.sql("""
                        select p.id as person_id, p.name, p.email, m.signatory, p.active
                        from organisation_member m join person p on p.id = m.person_id
                        where m.organisation_id = ? order by p.name, p.id limit ?""")
                .params(organisationId, MOST).query(Member.class).list();
        boolean looksAfter = Organisation.mayChangeMembers(actor, organisationId);
        return new Circle(organisation, members, looksAfter ? invitations(organisationId) : List.of(), looksAfter);
    }

    /**
     * A page of all organisations by name.
     *
     * @param text  part of the name, empty for all
     * @param after the last organisation of the page before, null for the first page
     */
    public List<OrganisationRow> all(Actor actor, String text, UUID after, int most) {
        Organisation.requireAdministrator(actor);
        return jdbc.sql("""
                        select o.id, o.name, o.charity_number,
                               (select count(*) from organisation_member m where m.organisation_id = o.id) as members
                        from organisation o
                        where position(lower(:text) in lower(o.name)) > 0
                          and (:after::uuid is null or (lower(o.name), o.id) >
                               (select lower(l.name), l.id from organisation l where l.id = :after))
                        order by lower(o.name), o.id limit :most""")
                .param("text", text).param("after", after).param("most", most)
                .query(OrganisationRow.class).list();
    }

    private List<Invitation> invitations(UUID organisationId) {
        return jdbc.sql("""
                        select email, invited_at from organisation_invitation
                        where organisation_id = ? order by invited_at limit ?""")
                .params(organisationId, MOST)
                .query((row, number) -> new Invitation(row.getString("email"),
                        Instants.of(row, "invited_at")))
                .list();
    }

    /** Somebody who belongs to an organisation. */
    public record Member(UUID personId, String name, String email, boolean signatory, boolean active) {
    }

    /** An address that was invited and has not joined yet. */
    public record Invitation(String email, Instant invitedAt) {
    }

    /**
     * An organisation with its people.
     *
     * @param looksAfter true if the reader may change who belongs to it
     */
    public record Circle(OrganisationSummary organisation, List<Member> members, List<Invitation> invitations,
                         boolean looksAfter) {
    }

    /** @param charityNumber null if it has none */
    public record OrganisationRow(UUID id, String name, String charityNumber, int members) {
    }
}
