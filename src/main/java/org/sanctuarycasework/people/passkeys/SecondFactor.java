package org.sanctuarycasework.people.passkeys;

import java.util.List;

import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NeedsSecondFactor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether somebody has to show a passkey after their mailed link. */
@Component
public class SecondFactor {

    private final boolean required;
    private final List<NeedsSecondFactor> needs;

    SecondFactor(@Value("${sanctuary.second-factor.required}") boolean required, List<NeedsSecondFactor> needs) {
        this.required = required;
        this.needs = needs;
    }

    public boolean isNeededBy(Actor actor) {
        return required && needs.stream().anyMatch(need -> need.needsSecondFactor(actor));
    }
}
