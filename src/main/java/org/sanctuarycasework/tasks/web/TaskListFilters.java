package org.sanctuarycasework.tasks.web;

import java.util.List;
import java.util.stream.Stream;

import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.funds.Ward;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.tasks.Programme;
import org.sanctuarycasework.tasks.Programmes;
import org.springframework.stereotype.Component;

/** What somebody can narrow the task list to: what their teams are asked for. */
@Component
public class TaskListFilters {

    private final Rounds rounds;
    private final Programmes programmes;

    TaskListFilters(Rounds rounds, Programmes programmes) {
        this.rounds = rounds;
        this.programmes = programmes;
    }

    Choices choices(Actor reader) {
        List<Programme> theirs = programmes.all().stream().filter(programme -> stages(programme, reader).findAny().isPresent()).toList();
        return new Choices(theirs.stream().anyMatch(Programme::isByWard) ? rounds.wards() : List.of(),
                theirs.stream().flatMap(programme -> stages(programme, reader)).distinct().toList(),
                theirs.stream().map(Programme::key).toList());
    }

    private static Stream<String> stages(Programme programme, Actor reader) {
        return programme.stages().stream()
                .filter(stage -> reader.roles().stream().anyMatch(role -> programme.stagesOf(role).contains(stage)));
    }

    /** Stages and programmes are message keys under {@code tasks.stage.} and {@code tasks.programme.}. */
    public record Choices(List<Ward> wards, List<String> stages, List<String> programmes) {

        /** @return null if the value is none of the choices, as in an address changed by hand */
        String ward(String value) {
            return known(value, wards.stream().map(Ward::code).toList());
        }

        /** @return null if the value is none of the choices */
        String stage(String value) {
            return known(value, stages);
        }

        /** @return null if the value is none of the choices */
        String programme(String value) {
            return known(value, programmes);
        }

        /** For somebody whose teams are asked for nothing. */
        public boolean isEmpty() {
            return programmes.isEmpty();
        }

        private static String known(String value, List<String> choices) {
            return choices.stream().filter(choice -> choice.equals(value)).findFirst().orElse(null);
        }
    }
}
