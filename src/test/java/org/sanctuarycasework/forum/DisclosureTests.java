package org.sanctuarycasework.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Plays somebody who wants to find a hidden count. They know all that is shown, the total, and how the program hides: what
 * they cannot tell apart are the tables that the program would show in the same way.
 */
class DisclosureTests {

    private static final int TABLES = 20_000;

    @ParameterizedTest
    @CsvSource({
            "20 0 7, 20 0 7", "20 0 5, 20 0 5", "20 3 0 9 30, 20 - 0 9 -", "20 4 3 9 30, 20 - - 9 -", "6 6 1, - - -",
            "20 1 2, - - -", "0 0 0, 0 0 0", "1 0 0, - - -", "3 3 0, - - -", "12 4 4 4 4, - - - - -", "12 4 3 2 4 1, 12 - - - - -"})
    void hidesSmallCountsAndWhatGivesThemAway(String counts, String shown) {
        assertThat(Disclosure.shown(numbers(counts)).stream().map(count -> count == null ? "-" : count.toString()).toList())
                .isEqualTo(List.of(shown.split(" ")).stream().map(String::strip).toList());
    }

    @Test
    void showsNoSmallCountAnywhere() {
        assertThat(IntStream.rangeClosed(0, 6).mapToObj(Disclosure::shown)).containsExactly(0, null, null, null, null, 5, 6);
        tables().forEach(counts -> assertThat(Disclosure.shown(counts)).allSatisfy(count -> assertThat(count == null || count == 0 || count >= 5).isTrue()));
    }

    @Test
    void keepsEveryHiddenCountFromWhoeverKnowsAllTheRest() {
        tables().forEach(counts -> assertThat(found(counts, Disclosure::shown)).as("found in %s", counts).isEmpty());
    }

    @Test
    void keepsEveryHiddenCountOfEverySmallTable() {
        for (int number = 0; number < 11 * 11 * 11 * 11; number++) {
            List<Integer> counts = List.of(number % 11, number / 11 % 11, number / 121 % 11, number / 1331);
            assertThat(found(counts, Disclosure::shown)).as("found in %s", counts).isEmpty();
        }
    }

    /** Every breach is of a case of tonight, the first line, and the number of breaches is told exactly. */
    @Test
    void keepsEveryHiddenUrgencyFromWhoeverKnowsTheBreaches() {
        assertThat(foundWithBreaches(Disclosure::shown)).isEmpty();
        assertThat(foundWithBreaches((counts, atLeast) -> Disclosure.shown(counts))).hasSizeGreaterThan(100);
    }

    @Test
    void wouldBeBrokenByTheSameAttackIfOnlySmallCountsWereHidden() {
        UnaryOperator<List<Integer>> simple = counts -> {
            List<Integer> shown = new ArrayList<>(counts);
            shown.replaceAll(Disclosure::shown);
            return shown;
        };
        assertThat(tables().stream().filter(counts -> !found(counts, simple).isEmpty())).hasSizeGreaterThan(TABLES / 10);
    }

    /**
     * @return the places whose hidden count is the same in every table that would be shown like this one
     */
    private static List<Integer> found(List<Integer> counts, UnaryOperator<List<Integer>> hiding) {
        List<Integer> shown = hiding.apply(counts);
        List<Integer> hidden = IntStream.range(0, counts.size()).filter(place -> shown.get(place) == null).boxed().toList();
        return hidden.stream().filter(place -> hidden.stream().noneMatch(other -> !other.equals(place) && mayBeDifferent(counts, place, other, shown, hiding))).toList();
    }

    /** All tables of three lines up to 40, beside each other wherever they would be shown alike. */
    private static List<String> foundWithBreaches(BinaryOperator<List<Integer>> hiding) {
        List<String> found = new ArrayList<>();
        for (int breaches = 0; breaches <= 30; breaches++) {
            Map<String, List<List<Integer>>> alike = new HashMap<>();
            List<Integer> atLeast = List.of(breaches, 0, 0);
            for (int total = Math.max(breaches, Disclosure.SMALLEST); total <= 40; total++) {
                for (int tonight = breaches; tonight <= total; tonight++) {
                    for (int week = 0; tonight + week <= total; week++) {
                        List<Integer> counts = List.of(tonight, week, total - tonight - week);
                        if (!Disclosure.isToldByOthers(counts, atLeast)) {
                            alike.computeIfAbsent(total + " " + hiding.apply(counts, atLeast), key -> new ArrayList<>()).add(counts);
                        }
                    }
                }
            }
            alike.forEach((shown, tables) -> IntStream.range(0, 3)
                    .filter(line -> hiding.apply(tables.get(0), atLeast).get(line) == null && tables.stream().map(counts -> counts.get(line)).distinct().count() == 1)
                    .forEach(line -> found.add(shown + " with " + atLeast.get(0) + " breaches: line " + line)));
        }
        return found;
    }

    /** True if moving some from one hidden count to another gives a table that looks the same. */
    private static boolean mayBeDifferent(List<Integer> counts, int place, int other, List<Integer> shown, UnaryOperator<List<Integer>> hiding) {
        return IntStream.rangeClosed(-counts.get(place), counts.get(other)).filter(moved -> moved != 0).anyMatch(moved -> {
            List<Integer> changed = new ArrayList<>(counts);
            changed.set(place, counts.get(place) + moved);
            changed.set(other, counts.get(other) - moved);
            return hiding.apply(changed).equals(shown);
        });
    }

    /** Of all the sizes that the fixed tables have, with many small counts and some large ones. */
    private static List<List<Integer>> tables() {
        Random random = new Random(20260930);
        return IntStream.range(0, TABLES).mapToObj(table -> {
            int lines = List.of(3, 4, 5, 9, 11).get(random.nextInt(5));
            int largest = List.of(3, 6, 12, 40).get(random.nextInt(4));
            return random.ints(lines, 0, largest + 1).map(count -> random.nextInt(3) == 0 ? 0 : count).boxed().toList();
        }).toList();
    }

    private static List<Integer> numbers(String counts) {
        return Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();
    }
}
