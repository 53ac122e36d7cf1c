package org.sanctuarycasework.tasks.web;

import java.util.List;

import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.funds.Ward;
import org.sanctuarycasework.tasks.Programme;
import org.sanctuarycasework.tasks.Programmes;
import org.springframework.stereotype.Component;

/** What the task list can be narrowed to. */
@Component
public class TaskListFilters {

    private final Rounds rounds;
    private final Programmes programmes;

    TaskListFilters(Rounds rounds, Programmes programmes) {
        this.rounds = rounds;
        this.programmes = programmes;
    }

    Choices choices() {
        return new Choices(rounds.wards(),
                programmes.all().stream().flatMap(programme -> programme.stages().stream()).distinct().toList(),
                programmes.all().stream().map(Programme::key).toList());
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

        private static String known(String value, List<String> choices) {
            return choices.stream().filter(choice -> choice.equals(value)).findFirst().orElse(null);
        }
    }
}
