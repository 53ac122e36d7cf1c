package org.sanctuarycasework.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTests {

    @Test
    void keepsNumbersExactlyAsTheyWereGiven() {
        var answers = new Answers(Map.of("cost", new BigDecimal("1200.50"), "lines", List.of(Map.of("cost", new BigDecimal("0.10")))));

        var again = Answers.fromJson(answers.toJson());

        assertThat(again).isEqualTo(answers);
        assertThat(again.money("cost")).isEqualTo(new BigDecimal("1200.50"));
        assertThat(Answers.fromJson("{\"guests\": 12}").money("guests")).isEqualTo(new BigDecimal("12"));
    }

    @Test
    void givesNothingForWhatWasNotAnsweredOrIsOfAnotherType() {
        var answers = Answers.fromJson("{\"name\": \"\", \"left\": null, \"music\": [null, \"band\", 3], \"budget\": [\"x\", {\"a\": 1}]}");

        assertThat(answers.text("name")).isNull();
        assertThat(answers.has("left")).isFalse();
        assertThat(answers.money("name")).isNull();
        assertThat(answers.list("music")).containsExactly("band");
        assertThat(answers.rows("budget")).hasSize(1);
        assertThat(answers.list("nothing")).isEmpty();
    }

    @Test
    void cannotBeChanged() {
        var answers = new Answers(new HashMap<>(Map.of("a", "1")));

        assertThat(answers.with(Map.of("a", "2")).text("a")).isEqualTo("2");
        assertThat(answers.text("a")).isEqualTo("1");
        assertThatThrownBy(() -> answers.values().put("a", "3")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void saysNothingOfTheAnswersWhenTheyCannotBeRead() {
        assertThatThrownBy(() -> Answers.fromJson("secret")).isInstanceOf(IllegalArgumentException.class)
            .hasMessageNotContaining("secret").hasNoCause();
    }
}
