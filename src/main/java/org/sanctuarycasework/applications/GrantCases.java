package org.sanctuarycasework.applications;

import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CasePolicy;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;
import org.springframework.stereotype.Component;

/**
 * Which council staff may read grant cases: those who work on grants; a draft nobody but its organisation, and the
 * officer who fills it in for them.
 */
@Component
class GrantCases implements CasePolicy {

    static final String KIND = "grant-application";

    private final Assistances assistances;

    GrantCases(Assistances assistances) {
        this.assistances = assistances;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Actor actor, CaseFile file) {
        return actor.is(Role.GRANTS_OFFICER, Role.ASSESSOR, Role.GRANTS_MANAGER, Role.DIRECTOR, Role.CABINET_SUPPORT)
                && (!file.stage().equals(Status.IN_PROGRESS.key()) || assistances.isOpen(actor, file.reference()));
    }
}
