package org.sanctuarycasework.organisations;

import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody belong to an organisation, and so see its cases. */
@Component
public class AdmitMember {

    private final Organisations organisations;

    AdmitMember(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @throws NotAllowed unless a signatory, an administrator or the program itself asks */
    @Transactional
    public void admit(Actor actor, UUID organisationId, UUID personId, boolean signatory) {
        if (actor != Actor.SYSTEM && !actor.is(Role.ADMINISTRATOR) && !actor.signatoryFor().contains(organisationId)) {
            throw new NotAllowed("organisations.members.signatories-only");
        }
        organisations.findById(organisationId).orElseThrow().admit(personId, signatory);
    }
}
