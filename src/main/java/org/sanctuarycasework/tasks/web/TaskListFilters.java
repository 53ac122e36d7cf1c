package org.sanctuarycasework.tasks.web;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the task list can be narrowed to. */
@Component
public class TaskListFilters {

    private final JdbcTemplate jdbc;

    TaskListFilters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Choices choices() {
        return new Choices(
                jdbc.query("select code, name from ward order by name limit 1000",
                        (row, number) -> new Choice(row.getString("code"), row.getString("name"))),
                List.of("checkCompleteness", "confirmNotEligible", "assessApplication", "recommendOutcome",
                        "decideApplication"),
                List.of("ncil"));
    }

    /** Stages and programmes are message keys under {@code tasks.stage.} and {@code tasks.programme.}. */
    public record Choices(List<Choice> wards, List<String> stages, List<String> programmes) {
    }

    public record Choice(String value, String text) {
    }
}
