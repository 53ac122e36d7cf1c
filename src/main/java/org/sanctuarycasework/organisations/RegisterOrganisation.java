package org.sanctuarycasework.organisations;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an organisation known; whoever registers it belongs to it and may sign for it. */
@Component
public class RegisterOrganisation {

    private final Organisations organisations;
    private final Clock clock;

    RegisterOrganisation(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @param charityNumber null if the organisation has none */
    @Transactional
    public UUID register(Actor actor, OrganisationName name, OrganisationKind kind, CharityNumber charityNumber) {
        Organisation organisation =
                new Organisation(UUID.randomUUID(), name, kind, charityNumber, Instant.now(clock));
        organisation.admit(actor.personId(), true);
        return organisations.save(organisation).id();
    }
}
