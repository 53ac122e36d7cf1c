package org.sanctuarycasework.tasks.web;

import java.util.List;

import org.sanctuarycasework.funds.Rounds;
import org.sanctuarycasework.funds.Ward;
import org.sanctuarycasework.tasks.StaffTasks;
import org.springframework.stereotype.Component;

/** What the task list can be narrowed to. */
@Component
public class TaskListFilters {

    private final Rounds rounds;
    private final List<StaffTasks> offered;

    TaskListFilters(Rounds rounds, List<StaffTasks> offered) {
        this.rounds = rounds;
        this.offered = offered;
    }

    Choices choices() {
        return new Choices(rounds.wards(),
                offered.stream().flatMap(programme -> programme.tasks().stream()).distinct().toList(),
                offered.stream().map(StaffTasks::programme).toList());
    }

    /** Stages and programmes are message keys under {@code tasks.stage.} and {@code tasks.programme.}. */
    public record Choices(List<Ward> wards, List<String> stages, List<String> programmes) {
    }
}
