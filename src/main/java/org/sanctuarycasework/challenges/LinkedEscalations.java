package org.sanctuarycasework.challenges;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.cases.KeptFrom;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.TypedText;
import org.sanctuarycasework.escalations.Escalations;
import org.sanctuarycasework.escalations.KnownHouseholds;
import org.springframework.stereotype.Component;

/** The escalations that challenges are about: only that there is one, and who knows its household. */
@Component
class LinkedEscalations {

    private final Escalations escalations;
    private final LegalChallenges challenges;
    private final KnownHouseholds households;
    private final KeptFrom keptFrom;

    LinkedEscalations(Escalations escalations, LegalChallenges challenges, KnownHouseholds households, KeptFrom keptFrom) {
        this.escalations = escalations;
        this.challenges = challenges;
        this.households = households;
        this.keptFrom = keptFrom;
    }

    /**
     * The reference of the escalation that somebody typed, null for nothing.
     *
     * @throws Refused if there is no such escalation
     */
    String require(String typed) {
        String reference = TypedText.of(typed).value().toUpperCase(Locale.UK);
        if (reference.isEmpty()) {
            return null;
        }
        if (escalations.findById(reference).isEmpty()) {
            throw new Refused("challenges.escalation.unknown", reference);
        }
        return reference;
    }

    /** Those who stepped aside in a challenge or in its escalation. */
    Set<UUID> knowTheHousehold(String challenge) {
        Set<UUID> know = new HashSet<>(keptFrom.whoKnow(challenge));
        challenges.findById(challenge).map(LegalChallenge::escalationReference).map(households::knownTo).ifPresent(know::addAll);
        return know;
    }
}
