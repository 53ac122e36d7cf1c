package org.sanctuarycasework.challenges;

import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CasePolicy;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;
import org.springframework.stereotype.Component;

/** Legal advice is read by legal officers and by those whom they asked for input, without those who know the household. */
@Component
class ChallengeCases implements CasePolicy {

    static final String KIND = "legal-challenge";

    private final AskedInputs inputs;
    private final LinkedEscalations linked;

    ChallengeCases(AskedInputs inputs, LinkedEscalations linked) {
        this.inputs = inputs;
        this.linked = linked;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Actor staff, CaseFile file) {
        return (staff.is(Role.LEGAL_OFFICER) || inputs.wasAsked(staff, file.reference()))
                && !linked.knowTheHousehold(file.reference()).contains(staff.personId());
    }
}
