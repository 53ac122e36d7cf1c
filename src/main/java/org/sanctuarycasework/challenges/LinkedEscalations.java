package org.sanctuarycasework.challenges;

import java.util.Locale;

import org.sanctuarycasework.cases.KeptFrom;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.cases.TypedText;
import org.sanctuarycasework.escalations.Escalations;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/** The escalations that challenges are about: only that there is one. */
@Component
class LinkedEscalations {

    private final Escalations escalations;
    private final KeptFrom keptFrom;

    LinkedEscalations(Escalations escalations, KeptFrom keptFrom) {
        this.escalations = escalations;
        this.keptFrom = keptFrom;
    }

    /**
     * The reference of the escalation that somebody typed, null for nothing.
     *
     * @throws Refused if there is no such escalation, or it is kept from the actor
     */
    String require(Actor actor, String typed) {
        String reference = TypedText.of(typed).value().toUpperCase(Locale.UK);
        if (reference.isEmpty()) {
            return null;
        }
        if (escalations.findById(reference).isEmpty() || keptFrom.isKept(actor, reference)) {
            throw new Refused("challenges.escalation.unknown", reference);
        }
        return reference;
    }
}
