package org.sanctuarycasework.forms;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * Brings together the stored answers of a page with those that somebody sends who opened it earlier. Where only one of
 * the two changed an answer, that change counts; where both did, the sender has to choose.
 */
class Merge {

    private final Page page;
    private final Map<String, Object> theirs;
    private final Map<String, Object> mine;
    private final Set<String> unreadable;
    private final MultiValueMap<String, String> input;
    private final Seen seen;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> settled = new HashSet<>();
    private final Map<String, List<String>> clashes = new LinkedHashMap<>();

    /**
     * @param seen       what the sender was shown; null if it was not sent back, and then nothing is compared
     * @param theirs     what is stored now
     * @param mine       what the page would be saved as if nobody else had been there
     * @param unreadable keys of the questions of which something was sent that is no answer
     * @param open       whether a question may be answered at all
     */
    Merge(Page page, Seen seen, Map<String, Object> theirs, Map<String, Object> mine, Set<String> unreadable,
          MultiValueMap<String, String> input, Predicate<Question> open) {
        this.page = page;
        this.seen = seen;
        this.theirs = theirs;
        this.mine = mine;
        this.unreadable = unreadable;
        this.input = input;
        if (seen != null && page.questions().stream().anyMatch(this::isChangedByThem)) {
            Linked.of(page).forEach(linked -> compare(linked.stream().filter(open).filter(Seen::isTyped).toList()));
        }
    }

    /** True if the stored answer to the question stays. */
    boolean takesTheirs(String key) {
        return taken.contains(key);
    }

    boolean isNothing() {
        return taken.isEmpty() && clashes.isEmpty();
    }

    /** What the sender has seen once the merged page is shown: all that was taken and all that was chosen. */
    Seen seenThen() {
        var then = seen;
        for (String key : settled) {
            then = then.with(key, theirs.get(key));
        }
        return then;
    }

    /** What to tell the sender, with the stored answers and their own written out. */
    Meanwhile told(Function<Question, AnsweredQuestion> theirsWritten, Function<Question, AnsweredQuestion> mineWritten) {
        return new Meanwhile(
            clashes.values().stream().map(keys -> clash(keys, theirsWritten, mineWritten)).toList(),
            questions(key -> taken.contains(key) && clashes.values().stream().noneMatch(keys -> keys.contains(key)))
                .map(theirsWritten).toList());
    }

    private void compare(List<Question> linked) {
        var keys = linked.stream().map(Question::key).toList();
        var different = keys.stream().filter(key -> !Seen.hash(theirs.get(key)).equals(Seen.hash(mine.get(key)))).toList();
        if (different.isEmpty() || linked.stream().noneMatch(this::isChangedByThem)) {
            return;
        }
        if (keys.stream().allMatch(key -> seen.isStill(key, mine.get(key)) && !unreadable.contains(key))) {
            taken.addAll(different);
            settled.addAll(different);
            return;
        }
        clashes.put(different.get(0), different);
        String chosen = chosen(different);
        if (chosen != null) {
            settled.addAll(keys);
        }
        if (Clash.THEIRS.equals(chosen)) {
            taken.addAll(different);
        }
    }

    private boolean isChangedByThem(Question question) {
        return Seen.isTyped(question) && !seen.isStill(question.key(), theirs.get(question.key()));
    }

    private Clash clash(List<String> keys, Function<Question, AnsweredQuestion> theirsWritten,
                        Function<Question, AnsweredQuestion> mineWritten) {
        String chosen = chosen(keys);
        return new Clash(keys.get(0), stored(keys), questions(keys::contains).map(theirsWritten).toList(),
            questions(keys::contains).map(mineWritten).toList(), chosen, chosen == null && !sent(keys).isEmpty());
    }

    private Stream<Question> questions(Predicate<String> wanted) {
        return page.questions().stream().filter(question -> wanted.test(question.key()));
    }

    private String chosen(List<String> keys) {
        String stored = stored(keys);
        return Stream.of(Clash.THEIRS, Clash.MINE)
            .filter(choice -> sent(keys).equals(choice + ":" + stored)).findFirst().orElse(null);
    }

    private String sent(List<String> keys) {
        String choice = input.getFirst(Inputs.KEEP + keys.get(0));
        return choice == null ? "" : choice;
    }

    private String stored(List<String> keys) {
        return Seen.hash(keys.stream().map(key -> Seen.hash(theirs.get(key))).toList());
    }
}
