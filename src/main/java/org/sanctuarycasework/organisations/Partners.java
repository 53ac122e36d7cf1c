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
            throw new NotAllowed(actor.partner() ? DataSharing.NONE : "organisations.data-sharing.partners-only");
        }
        return partners;
    }

    /** @return empty if the id, as it was sent, is none of theirs; nothing need be sent where there is only one */
    public static Optional<UUID> chosen(List<OrganisationSummary> partners, String id) {
        return partners.stream().map(OrganisationSummary::id)
                .filter(partner -> id.isBlank() ? partners.size() == 1 : partner.toString().equals(id)).findFirst();
    }

    /**
     * What is said where the agreement was in force when the form was shown, and is not when it is sent: what was typed stays.
     *
     * @param refusal whatever the sending was refused with
     * @return message key of the sentence
     * @throws NotAllowed the refusal itself, if it is another one
     */
    public static String ranOut(NotAllowed refusal) {
        if (!refusal.getMessage().equals(DataSharing.NONE)) {
            throw refusal;
        }
        return "organisations.data-sharing.ran-out";
    }
}
