package org.sanctuarycasework.organisations;

import java.time.LocalDate;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.sanctuarycasework.people.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records until when a partner has a data-sharing agreement, and so may use the escalation route. */
@Component
public class AgreeDataSharing {

    private final DataSharing dataSharing;

    AgreeDataSharing(DataSharing dataSharing) {
        this.dataSharing = dataSharing;
    }

    /**
     * @param until last day of the agreement; a day that is over ends it
     * @throws NotAllowed unless an administrator, information governance or the program itself asks
     */
    @Transactional
    public void agree(Actor actor, UUID organisationId, LocalDate until) {
        if (actor != Actor.SYSTEM) {
            requireMay(actor);
        }
        dataSharing.agree(organisationId, until);
    }

    /** @throws NotAllowed unless the actor may record agreements */
    public void requireMay(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR, Role.INFORMATION_GOVERNANCE)) {
            throw new NotAllowed("organisations.administrators-only");
        }
    }
}
