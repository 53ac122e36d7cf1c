package org.sanctuarycasework.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells which open tasks somebody has claimed, before a team is taken from them. */
public interface HeldWork {

    /** Those that belong to none of the kept teams, and so would go back to the teams they are for. */
    List<HeldTask> outside(UUID personId, Set<String> keptTeams);

    /** A claimed task. */
    record HeldTask(String name, String caseReference) {
    }
}
