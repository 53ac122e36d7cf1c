package org.sanctuarycasework.funds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sanctuarycasework.forms.Answers;

/**
 * A button that moves an item of a list by one place.
 *
 * @param list  key of the list
 * @param index of the item, from 0
 * @param by    1 down or -1 up
 */
record Move(String list, int index, int by) {

    private static final Pattern SENT = Pattern.compile("(up|down):([a-z]+):([0-9]{1,3})");

    /** @param action what was pressed, null if nothing was said */
    static Optional<Move> of(String action) {
        Matcher sent = SENT.matcher(action == null ? "" : action);
        return sent.matches()
                ? Optional.of(new Move(sent.group(2), Integer.parseInt(sent.group(3)), sent.group(1).equals("up") ? -1 : 1))
                : Optional.empty();
    }

    /** At the ends of the list nothing moves. */
    Answers apply(Answers answers) {
        List<Map<String, Object>> rows = new ArrayList<>(answers.rows(list));
        int to = index + by;
        if (index >= rows.size() || to < 0 || to >= rows.size()) {
            return answers;
        }
        Collections.swap(rows, index, to);
        return answers.with(Map.of(list, rows));
    }
}
