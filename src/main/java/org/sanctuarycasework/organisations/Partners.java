package org.sanctuarycasework.organisations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.organisations.OrganisationDirectory.OrganisationSummary;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.stereotype.Component;

/** For which of their organisations somebody logs a referral or raises an escalation: for the only one, or for the one that they choose. */
@Component
public class Partners {

    private final DataSharing dataSharing;
    private final OrganisationDirectory organisations;

    Partners(DataSharing dataSharing, OrganisationDirectory organisations) {
        this.dataSharing = dataSharing;
        this.organisations = organisations;
    }

    /** @throws NotAllowed if none of the actor's organisations has a data-sharing agreement in force */
    public List<OrganisationSummary> of(Actor actor) {
        List<OrganisationSummary> partners = organisations.byIds(Set.copyOf(dataSharing.partnersOf(actor)));
        if (partners.isEmpty()) {
            throw new NotAllowed(actor.partner() ? "organisations.data-sharing.none" : "organisations.data-sharing.partners-only");
        }
        return partners;
    }

    /** @return empty if there are several and the id, as it was sent, is none of theirs */
    public static Optional<UUID> chosen(List<OrganisationSummary> partners, String id) {
        return partners.stream().map(OrganisationSummary::id).filter(partner -> partners.size() == 1 || partner.toString().equals(id)).findFirst();
    }
}
