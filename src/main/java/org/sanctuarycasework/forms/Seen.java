package org.sanctuarycasework.forms;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanctuarycasework.forms.file.Hash;

/**
 * What somebody was shown on a page: a short hash of each answer, sent back with the page, tells later which of them
 * were changed meanwhile. Without files, which are stored as soon as they are attached.
 */
record Seen(Map<String, String> hashes) {

    private static final int LENGTH = 12;
    private static final String NOTHING = "-";
    private static final String SEPARATOR = ".";

    static Seen of(Page page, Map<String, Object> answers) {
        var hashes = new LinkedHashMap<String, String>();
        page.questions().stream().filter(Seen::isTyped)
            .forEach(question -> hashes.put(question.key(), hash(answers.get(question.key()))));
        return new Seen(hashes);
    }

    /** What was sent back; whatever is missing or is no hash differs from every answer. */
    static Seen read(Page page, String sent) {
        Iterator<String> parts = Arrays.asList(sent.split("\\" + SEPARATOR)).iterator();
        var hashes = new LinkedHashMap<String, String>();
        page.questions().stream().filter(Seen::isTyped)
            .forEach(question -> hashes.put(question.key(), parts.hasNext() ? parts.next() : ""));
        return new Seen(hashes);
    }

    static boolean isTyped(Question question) {
        return !(question instanceof Field field && field.kind() == Kind.FILES);
    }

    /** The same for answers that say the same, however the database ordered or wrote them. */
    static String hash(Object answer) {
        Object plain = plain(answer);
        return plain == null ? NOTHING : Hash.of(new Answers(Map.of("", plain)).toJson()).substring(0, LENGTH);
    }

    boolean isStill(String key, Object answer) {
        return hash(answer).equals(hashes.get(key));
    }

    /** As if the answer had been shown by now. */
    Seen with(String key, Object answer) {
        var hashes = new LinkedHashMap<>(this.hashes);
        hashes.put(key, hash(answer));
        return new Seen(hashes);
    }

    String text() {
        return hashes.values().stream().collect(Collectors.joining(SEPARATOR));
    }

    private static Object plain(Object answer) {
        if (answer instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (answer instanceof List<?> list) {
            var items = list.stream().map(Seen::plain).filter(Objects::nonNull).toList();
            return items.isEmpty() ? null : items;
        }
        if (answer instanceof Map<?, ?> row) {
            var cells = new TreeMap<String, Object>();
            row.forEach((key, cell) -> {
                Object plain = plain(cell);
                if (plain != null) {
                    cells.put(key.toString(), plain);
                }
            });
            return cells.isEmpty() ? null : cells;
        }
        // a box that was never shown and one that was left empty say the same
        return Answers.isEmpty(answer) || Boolean.FALSE.equals(answer) ? null : answer;
    }
}
