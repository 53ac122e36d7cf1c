package org.sanctuarycasework.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelConditionsTests {

    private final Conditions conditions = new FeelConditions(
        Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/London")));

    @Test
    void holdsOnlyWhenTheExpressionIsTrue() {
        var condition = conditions.parse("=kind = \"borough\"");

        assertThat(condition.holds(Map.of("kind", "borough"))).isTrue();
        assertThat(condition.holds(Map.of("kind", "ward"))).isFalse();
        assertThat(condition.holds(Map.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kind = \"ward\" and amount > 3                    | kind amount",
        "not(list contains(wards, ward))                     | wards ward",
        "sum(budget.amount) <= pot.left                      | budget pot",
        "some line in budget satisfies line.amount > limit   | budget limit",
        "sum(for l in budget return l.amount * rate)         | budget rate",
        "budget[amount > 3].item                             | budget",
        "{a: x, b: a + 1}.b                                  | x",
        "sort(lines, function(x, y) x.cost < y.cost + rate)  | lines rate",
        "charity = null and company != null                  | ''",
        "amount != null and amount > 3                       | amount",
        "(if a > 1 then b else c) = null                     | a b c",
        "date(start) < today()                               | start",
        "if a then b else c                                  | a b c"})
    void namesWhatTheExpressionNeeds(String feel, String names) {
        assertThat(conditions.parse(feel).needed())
            .containsExactlyInAnyOrder(names.isEmpty() ? new String[0] : names.split(" "));
    }

    @Test
    void namesAllThatTheExpressionReads() {
        assertThat(conditions.parse("charity = null and sum(budget[amount > 3].cost) = sum(for l in lines return l)").names())
            .containsExactlyInAnyOrder("charity", "budget", "amount", "lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "= ", "a =", "sum(", "\"open", "a b c ("})
    void refusesWhatIsNotFeel(String feel) {
        assertThatThrownBy(() -> conditions.parse(feel))
            .isInstanceOf(Conditions.BrokenCondition.class)
            .hasMessageContaining("'" + feel + "'");
    }

    @Test
    void addsMoneyExactly() {
        var budget = List.of(Map.of("amount", new BigDecimal("0.10")), Map.of("amount", new BigDecimal("0.20")));

        assertThat(conditions.parse("=sum(budget.amount)").value(Map.of("budget", budget)))
            .isEqualTo(new BigDecimal("0.30"));
    }

    @Test
    void leavesLinesWithoutAnAmountOutOfASumThatSaysSo() {
        var budget = List.of(Map.of("amount", new BigDecimal("10")), new HashMap<>(Map.of("item", "Hall")));

        assertThat(conditions.parse("=sum(budget.amount[item != null])").value(Map.of("budget", budget)))
            .isEqualTo(new BigDecimal("10"));
    }

    @Test
    void givesPlainJavaValues() {
        Map<String, Object> values = new HashMap<>();
        values.put("wards", Arrays.asList("Blackheath", "Deptford"));
        values.put("nothing", null);

        assertThat(conditions.parse("wards[1]").value(values)).isEqualTo("Blackheath");
        assertThat(conditions.parse("count(wards) > 1").value(values)).isEqualTo(true);
        assertThat(conditions.parse("wards").value(values)).isEqualTo(List.of("Blackheath", "Deptford"));
        assertThat(conditions.parse("{name: wards[2], size: 2}").value(values))
            .isEqualTo(Map.of("name", "Deptford", "size", BigDecimal.valueOf(2)));
        assertThat(conditions.parse("nothing").value(values)).isNull();
        assertThat(conditions.parse("missing + 1").value(values)).isNull();
    }

    @Test
    void readsTheDayFromTheProgramsClock() {
        assertThat(conditions.parse("today()").value(Map.of())).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void parsesTheSameTextOnce() {
        assertThat(conditions.parse("a = 1")).isSameAs(conditions.parse("a = 1"));
    }
}
