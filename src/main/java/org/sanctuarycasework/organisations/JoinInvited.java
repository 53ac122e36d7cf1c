package org.sanctuarycasework.organisations;

import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AdminEntries;
import org.sanctuarycasework.people.Names;
import org.sanctuarycasework.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever was invited by their address belong to the organisation, at their next sign-in or when they open the link. */
@Component
public class JoinInvited {

    private final Organisations organisations;
    private final Invitations invitations;
    private final FormerMembers formerMembers;
    private final AdminEntries entries;
    private final Names names;
    private final ApplicationEventPublisher events;

    JoinInvited(Organisations organisations, Invitations invitations, FormerMembers formerMembers, AdminEntries entries,
                Names names, ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.formerMembers = formerMembers;
        this.entries = entries;
        this.names = names;
        this.events = events;
    }

    /** True if the actor's address was invited and they have not joined yet. */
    public boolean isInvited(Actor actor, UUID organisationId) {
        return invitations.isInvited(organisationId, names.addressee(actor.personId()).email());
    }

    /** Without an invitation nothing changes. */
    @Transactional
    public void join(Actor actor) {
        joinAll(actor.personId(), names.addressee(actor.personId()).email());
    }

    @EventListener
    @Transactional
    public void joinAtSignIn(SignedIn signedIn) {
        joinAll(signedIn.personId(), signedIn.email().value());
    }

    private void joinAll(UUID personId, String email) {
        boolean joined = false;
        for (UUID organisationId : invitations.take(email)) {
            Organisation organisation = organisations.lock(organisationId).orElseThrow();
            if (!organisation.has(personId)) {
                organisation.admit(personId, false);
                formerMembers.forget(organisationId, personId);
                entries.write(Actor.SYSTEM, personId, "joined-organisation", organisation.name());
                joined = true;
            }
        }
        if (joined) {
            organisations.flush();
            events.publishEvent(new MembershipChanged(personId));
        }
    }
}
