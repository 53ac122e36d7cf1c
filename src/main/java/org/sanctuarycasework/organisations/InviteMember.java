package org.sanctuarycasework.organisations;

import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.EmailAddress;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites a colleague by their address; they belong to the organisation once they sign in with it. */
@Component
public class InviteMember {

    private final Organisations organisations;
    private final Invitations invitations;
    private final InvitationMail mail;
    private final JdbcClient jdbc;

    InviteMember(Organisations organisations, Invitations invitations, InvitationMail mail, JdbcClient jdbc) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.mail = mail;
        this.jdbc = jdbc;
    }

    /**
     * @throws NotAllowed           unless a signatory or an administrator asks
     * @throws OrganisationNotFound if the actor may not know the organisation
     * @throws InvitationRefused    if the address belongs to a member, was invited a short while ago, or too many are invited
     */
    @Transactional
    public void invite(Actor actor, UUID organisationId, EmailAddress email) {
        organisations.lock(organisationId).orElseThrow(OrganisationNotFound::new).requireMayChangeMembers(actor);
        if (isMember(organisationId, email)) {
            throw new InvitationRefused("organisations.invite.member-already");
        }
        if (invitations.isFull(organisationId)) {
            throw new InvitationRefused("organisations.invite.too-many");
        }
        if (!invitations.add(organisationId, email, actor.personId())) {
            throw new InvitationRefused("organisations.invite.invited-already");
        }
        mail.send(email.value(), organisationId);
    }

    /** @throws NotAllowed unless a signatory or an administrator asks */
    @Transactional
    public void withdraw(Actor actor, UUID organisationId, String email) {
        organisations.lock(organisationId).orElseThrow(OrganisationNotFound::new).requireMayChangeMembers(actor);
        invitations.withdraw(organisationId, email);
    }

    private boolean isMember(UUID organisationId, EmailAddress email) {
        return jdbc.sql("""
                        select exists (select 1 from organisation_member m join person p on p.id = m.person_id
                                        where m.organisation_id = ? and lower(p.email) = ?)""")
                .params(organisationId, email.value()).query(Boolean.class).single();
    }

    /** The address cannot be invited now. */
    public static class InvitationRefused extends RuntimeException {

        InvitationRefused(String messageKey) {
            super(messageKey);
        }

        public String messageKey() {
            return getMessage();
        }
    }
}
