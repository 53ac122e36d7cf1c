package org.sanctuarycasework.forum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which counts of a table may be shown. A count of 1 to 4 may give somebody away, and so may the others of its table if
 * it can be had by subtraction from the total. Counts of 0 are about nobody.
 */
final class Disclosure {

    /** The smallest count that is shown, other than 0. */
    static final int SMALLEST = 5;
    /** Hidden counts of a table add up to this at least: otherwise their sum alone would say too much. */
    private static final int HIDDEN_TOGETHER = 2 * SMALLEST;

    private Disclosure() {
    }

    /** @return null for 1 to 4 */
    static Integer shown(int count) {
        return isSmall(count) ? null : count;
    }

    /**
     * Hides all small counts; then, while what is hidden could be guessed, the last of the others, and where there is none
     * left, all of the table. Which one is added does not depend on how large it is: the smallest, say, would tell that it
     * is not larger than the ones that are shown. Guessed by somebody who knows this rule and the total: DisclosureTests
     * plays them.
     *
     * @param counts of a table whose total may be known
     * @return in the same order; null for what is hidden
     */
    static List<Integer> shown(List<Integer> counts) {
        return shown(counts, Collections.nCopies(counts.size(), 0));
    }

    /** @param atLeast what exact figures elsewhere say of each count: that it is not smaller than this */
    static List<Integer> shown(List<Integer> counts, List<Integer> atLeast) {
        Set<Integer> hidden = places(counts, Disclosure::isSmall);
        if (hidden.stream().anyMatch(place -> atLeast.get(place) > 0)) {
            // between that and four there is little room
            hidden.addAll(places(counts, count -> true));
        }
        while (!hidden.isEmpty() && hidden.size() < counts.size() && isGuessable(counts, atLeast, hidden)) {
            OptionalInt next = IntStream.range(0, counts.size()).filter(place -> counts.get(place) > 0 && !hidden.contains(place)).max();
            hidden.addAll(next.isEmpty() ? places(counts, count -> true) : List.of(next.getAsInt()));
        }
        List<Integer> shown = new ArrayList<>(counts);
        hidden.forEach(place -> shown.set(place, null));
        return shown;
    }

    /**
     * True if even a table that is hidden as a whole could be worked out: exact figures elsewhere account for nearly all of
     * its total. Then the total must not be shown either.
     */
    static boolean isToldByOthers(List<Integer> counts, List<Integer> atLeast) {
        return sum(atLeast) > 0 && sum(counts) - sum(atLeast) < HIDDEN_TOGETHER
                && shown(counts, atLeast).stream().allMatch(Objects::isNull);
    }

    private static Set<Integer> places(List<Integer> counts, IntPredicate wanted) {
        return IntStream.range(0, counts.size()).filter(place -> wanted.test(counts.get(place))).boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One alone is what the total lacks, few together are few each, and many of almost the largest are each of them. */
    private static boolean isGuessable(List<Integer> counts, List<Integer> atLeast, Set<Integer> places) {
        List<Integer> hidden = places.stream().map(counts::get).toList();
        int together = sum(hidden);
        return hidden.size() < 2 || together - sum(places.stream().map(atLeast::get).toList()) < HIDDEN_TOGETHER
                || hidden.stream().allMatch(Disclosure::isSmall) && together >= (SMALLEST - 1) * hidden.size() - 1;
    }

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean isSmall(int count) {
        return count > 0 && count < SMALLEST;
    }
}
