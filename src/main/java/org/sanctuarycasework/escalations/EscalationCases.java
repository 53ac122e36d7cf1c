package org.sanctuarycasework.escalations;

import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CasePolicy;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Component;

/** Of the council's staff, only those whom the route asked may read an escalation, without those who know the household. */
@Component
class EscalationCases implements CasePolicy {

    static final String KIND = "housing-escalation";

    private final Readers readers;

    EscalationCases(Readers readers) {
        this.readers = readers;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Actor staff, CaseFile file) {
        return readers.mayRead(staff, file.reference());
    }
}
