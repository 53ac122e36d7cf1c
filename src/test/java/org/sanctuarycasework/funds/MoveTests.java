package org.sanctuarycasework.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.forms.Answers;

class MoveTests {

    private static final Answers LIST = new Answers(Map.of("steps",
            List.of(Map.of("step", "a"), Map.of("step", "b"), Map.of("step", "c"))));

    @ParameterizedTest
    @CsvSource({"up:steps:2, acb", "down:steps:0, bac", "up:steps:0, abc", "down:steps:2, abc", "down:steps:9, abc",
        "up:others:1, abc"})
    void changesPlacesWithTheNeighbour(String action, String order) {
        assertThat(Move.of(action).orElseThrow().apply(LIST).rows("steps")).extracting(row -> row.get("step"))
                .containsExactlyElementsOf(List.of(order.split("")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "save", "add:steps", "remove:steps:1", "up:steps:-1", "up:steps:99999999999"})
    void isNothingElse(String action) {
        assertThat(Move.of(action)).isEmpty();
    }
}
