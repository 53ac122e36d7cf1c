package org.sanctuarycasework.assessments;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.engine.ProcessStep;
import org.sanctuarycasework.people.Absences;
import org.sanctuarycasework.people.TeamMembers.TeamMember;
import org.sanctuarycasework.tasks.NextLevel;
import org.sanctuarycasework.tasks.WorkItems;

/** Chooses who assesses a case: of those whom nothing keeps from it, whoever is here and has the least to assess. */
@ProcessStep
public class ChooseAssessor {

    private static final String TEAM = "assessors";

    private final NextLevel nextLevel;
    private final WorkItems items;
    private final Absences absences;

    ChooseAssessor(NextLevel nextLevel, WorkItems items, Absences absences) {
        this.nextLevel = nextLevel;
        this.items = items;
        this.absences = absences;
    }

    /** @param taskName what the model calls the task of assessing */
    public Choice choose(String reference, String taskName) {
        NextLevel.Free level = nextLevel.ask(AssessApplication.TASK, taskName, reference, TEAM);
        List<UUID> free = level.members().stream().map(TeamMember::personId).toList();
        Map<UUID, Integer> load = items.loadOf(free, AssessApplication.TASK);
        Set<UUID> away = absences.awayToday(free);
        return new Choice(level.team(), free.stream().min(Comparator.<UUID, Boolean>comparing(away::contains)
                .thenComparing(person -> load.getOrDefault(person, 0))
                .thenComparing(person -> turn(reference, person))));
    }

    /** Spreads the cases among equals, always the same way for the same case. */
    private static int turn(String reference, UUID person) {
        return (reference + person).hashCode();
    }

    /** @param assessor empty if there is nobody yet; the task then waits for the team */
    public record Choice(String team, Optional<UUID> assessor) {
    }
}
