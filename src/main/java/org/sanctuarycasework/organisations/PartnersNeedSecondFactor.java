package org.sanctuarycasework.organisations;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NeedsSecondFactor;
import org.springframework.stereotype.Component;

/** Whoever may read escalations of a partner organisation shows a passkey as staff do: they are about somebody at risk. */
@Component
class PartnersNeedSecondFactor implements NeedsSecondFactor {

    @Override
    public boolean needsSecondFactor(Actor actor) {
        return actor.partner();
    }
}
