package org.sanctuarycasework.forum;

import java.util.ArrayList;
import java.util.List;
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
     * Hides all small counts; then, while what is hidden could be guessed, the smallest of the others with those that are
     * as small, and where there is none left, all of the table. Guessed by somebody who knows this rule and the total:
     * DisclosureTests plays them.
     *
     * @param counts of a table whose total may be known
     * @return in the same order; null for what is hidden
     */
    static List<Integer> shown(List<Integer> counts) {
        Set<Integer> hidden = places(counts, Disclosure::isSmall);
        while (!hidden.isEmpty() && hidden.size() < counts.size() && isGuessable(hidden.stream().map(counts::get).toList())) {
            OptionalInt next = IntStream.range(0, counts.size()).filter(place -> counts.get(place) > 0 && !hidden.contains(place))
                    .map(counts::get).min();
            hidden.addAll(places(counts, count -> next.isEmpty() || count == next.getAsInt()));
        }
        List<Integer> shown = new ArrayList<>(counts);
        hidden.forEach(place -> shown.set(place, null));
        return shown;
    }

    private static Set<Integer> places(List<Integer> counts, IntPredicate wanted) {
        return IntStream.range(0, counts.size()).filter(place -> wanted.test(counts.get(place))).boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One alone is what the total lacks, few together are few each, and many of almost the largest are each of them. */
    private static boolean isGuessable(List<Integer> hidden) {
        int together = hidden.stream().mapToInt(Integer::intValue).sum();
        return hidden.size() < 2 || together < HIDDEN_TOGETHER
                || hidden.stream().allMatch(Disclosure::isSmall) && together >= (SMALLEST - 1) * hidden.size() - 1;
    }

    private static boolean isSmall(int count) {
        return count > 0 && count < SMALLEST;
    }
}
