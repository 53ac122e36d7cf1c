package org.sanctuarycasework.tasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sanctuarycasework.cases.Audience;
import org.sanctuarycasework.cases.CaseFile;
import org.sanctuarycasework.cases.CaseFiles;
import org.sanctuarycasework.cases.Timeline;
import org.sanctuarycasework.engine.NamedInModels;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.TeamMembers.TeamMember;
import org.sanctuarycasework.people.TeamMembers;

/**
 * Asks the next team of the programme where the four-eyes rule leaves nobody in the team that would do a task, and
 * writes down why. Public, as the engine's expressions call methods of public classes only.
 */
@NamedInModels
public class NextLevel {

    private final Programmes programmes;
    private final Barred barred;
    private final TeamMembers members;
    private final CaseFiles files;
    private final Timeline timeline;

    NextLevel(Programmes programmes, Barred barred, TeamMembers members, CaseFiles files, Timeline timeline) {
        this.programmes = programmes;
        this.barred = barred;
        this.members = members;
        this.files = files;
        this.timeline = timeline;
    }

    /** Named in models as {@code ${nextLevel.of(execution).from('grants-managers')}}. */
    public Asked of(DelegateExecution execution) {
        return new Asked(execution.getCurrentActivityId(), execution.getCurrentActivityName(), execution.getProcessBusinessKey());
    }

    /** The members of the first team, from the given one upwards, whom nothing keeps from the task. */
    private Free freeFor(String task, String reference, String team) {
        CaseFile file = files.find(reference).orElseThrow();
        Set<UUID> closedTo = barred.from(new FourEyes.Place(task, reference, null)).keySet();
        for (String level : programmes.levelsFrom(team)) {
            List<TeamMember> free = members.of(Set.of(level), file.organisationId()).stream()
                    .filter(member -> !closedTo.contains(member.personId())).toList();
            if (!free.isEmpty()) {
                return new Free(level, free);
            }
        }
        return new Free(team, List.of());
    }

    /** The same, and writes down in the case why another team than the given one is asked. */
    public Free ask(String task, String name, String reference, String team) {
        Free free = freeFor(task, reference, team);
        if (!free.team().equals(team)) {
            timeline.record(reference, Actor.SYSTEM, Audience.INTERNAL, "next-level-asked",
                    Map.of("task", name, "team", members.teamName(team), "asked", members.teamName(free.team())));
        }
        return free;
    }

    /** @param members empty if no level has anybody: the task then waits with the team for somebody to join it */
    public record Free(String team, List<TeamMember> members) {
    }

    /** A task about to be offered. */
    public class Asked {

        private final String task;
        private final String name;
        private final String reference;

        Asked(String task, String name, String reference) {
            this.task = task;
            this.name = name;
            this.reference = reference;
        }

        /** @return the team itself, or the next one that has somebody uninvolved */
        public String from(String team) {
            return ask(task, name, reference, team).team();
        }
    }
}
