package org.sanctuarycasework.organisations;

import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.AdminEntries;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who of an organisation may sign for it; there is always somebody. */
@Component
public class PassOnSignature {

    private final Organisations organisations;
    private final AdminEntries entries;

    PassOnSignature(Organisations organisations, AdminEntries entries) {
        this.organisations = organisations;
        this.entries = entries;
    }

    /**
     * @throws NotAllowed           unless a signatory or an administrator asks, or if nobody else may sign
     * @throws OrganisationNotFound if there is no such member, or the actor may not know the organisation
     */
    @Transactional
    public void pass(Actor actor, UUID organisationId, UUID personId, boolean maySign) {
        Organisation organisation = organisations.lock(organisationId).orElseThrow(OrganisationNotFound::new);
        organisation.requireMayChangeMembers(actor);
        if (organisation.letSign(personId, maySign)) {
            entries.write(actor, personId, maySign ? "may-sign" : "may-not-sign", organisation.name());
        }
    }
}
