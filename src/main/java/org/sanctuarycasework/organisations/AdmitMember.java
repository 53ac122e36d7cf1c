package org.sanctuarycasework.organisations;

import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AdminEntries;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody belong to an organisation, and so see its cases. */
@Component
public class AdmitMember {

    private final Organisations organisations;
    private final FormerMembers formerMembers;
    private final AdminEntries entries;
    private final ApplicationEventPublisher events;

    AdmitMember(Organisations organisations, FormerMembers formerMembers, AdminEntries entries, ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.formerMembers = formerMembers;
        this.entries = entries;
        this.events = events;
    }

    /** @throws NotAllowed unless a signatory, an administrator or the program itself asks */
    @Transactional
    public void admit(Actor actor, UUID organisationId, UUID personId, boolean signatory) {
        if (!Organisation.mayChangeMembers(actor, organisationId)) {
            throw new NotAllowed("organisations.members.signatories-only");
        }
        Organisation organisation = organisations.lock(organisationId).orElseThrow();
        organisation.admit(personId, signatory);
        formerMembers.forget(organisationId, personId);
        entries.write(actor, personId, "joined-organisation", organisation.name());
        organisations.flush();
        events.publishEvent(new MembershipChanged(personId));
    }
}
