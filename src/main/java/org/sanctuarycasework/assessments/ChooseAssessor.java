package org.sanctuarycasework.assessments;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.TeamMembers.TeamMember;
import org.sanctuarycasework.tasks.NextLevel;
import org.sanctuarycasework.tasks.WorkItems;

/** Chooses who assesses a case: of those whom nothing keeps from it, whoever has the least to assess. */
@ProcessStep
public class ChooseAssessor {

    private static final String TEAM = "assessors";

    private final NextLevel nextLevel;
    private final WorkItems items;

    ChooseAssessor(NextLevel nextLevel, WorkItems items) {
        this.nextLevel = nextLevel;
        this.items = items;
    }

    /** @return empty if there is nobody yet; the task then waits for the team */
    public Optional<UUID> choose(String reference) {
        List<UUID> free = nextLevel.freeFor(AssessApplication.TASK, reference, TEAM).members().stream()
                .map(TeamMember::personId).toList();
        Map<UUID, Integer> load = items.loadOf(free, AssessApplication.TASK);
        return free.stream().min(Comparator.comparing((UUID person) -> load.getOrDefault(person, 0))
                .thenComparing(person -> turn(reference, person)));
    }

    /** Spreads the cases among equals, always the same way for the same case. */
    private static int turn(String reference, UUID person) {
        return (reference + person).hashCode();
    }
}
