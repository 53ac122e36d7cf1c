package org.sanctuarycasework.challenges;

import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CasePolicy;
import org.sanctuarycasework.cases.KeptFrom;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;
import org.springframework.stereotype.Component;

/** Legal advice is read by legal officers and by those whom they asked for input, without those from whom it is kept. */
@Component
class ChallengeCases implements CasePolicy {

    static final String KIND = "legal-challenge";

    private final AskedInputs inputs;
    private final KeptFrom keptFrom;

    ChallengeCases(AskedInputs inputs, KeptFrom keptFrom) {
        this.inputs = inputs;
        this.keptFrom = keptFrom;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Actor staff, CaseFile file) {
        return (staff.is(Role.LEGAL_OFFICER) || inputs.wasAsked(staff, file.reference()))
                && !keptFrom.from(file.reference()).contains(staff.personId());
    }
}
