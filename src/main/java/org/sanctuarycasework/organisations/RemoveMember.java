package org.sanctuarycasework.organisations;

import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AdminEntries;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody out of an organisation; from their next page on they see nothing of it. Everybody may leave themselves. */
@Component
public class RemoveMember {

    private final Organisations organisations;
    private final FormerMembers formerMembers;
    private final AdminEntries entries;
    private final ApplicationEventPublisher events;

    RemoveMember(Organisations organisations, FormerMembers formerMembers, AdminEntries entries,
                 ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.formerMembers = formerMembers;
        this.entries = entries;
        this.events = events;
    }

    /**
     * @throws NotAllowed           unless a signatory, an administrator or the person asks, or if nobody else may sign
     * @throws OrganisationNotFound if there is no such member, or the actor may not know the organisation
     */
    @Transactional
    public void remove(Actor actor, UUID organisationId, UUID personId) {
        Organisation organisation = organisations.lock(organisationId).orElseThrow(OrganisationNotFound::new);
        if (!actor.belongsTo(organisationId) || !actor.isSamePersonAs(personId)) {
            organisation.requireMayChangeMembers(actor);
        }
        organisation.remove(personId);
        formerMembers.add(organisationId, personId);
        entries.write(actor, personId, "left-organisation", organisation.name());
        organisations.flush();
        events.publishEvent(new MembershipChanged(personId));
    }
}
