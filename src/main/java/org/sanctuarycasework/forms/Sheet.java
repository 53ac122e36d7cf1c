package org.sanctuarycasework.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanctuarycasework.forms.input.Typed;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the inputs of a page, or of one item of a repeated group, by the questions' keys.
 */
record Sheet(Map<String, Typed> fields, Map<String, List<Sheet>> rows) {

    /** No more items than this are looked at, whatever is sent. */
    private static final int MOST_ROWS = 200;
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,4}");

    /** As stored. */
    static Sheet of(List<Component> components, Map<String, Object> answers) {
        var sheet = new Sheet(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Component component : components) {
            if (component instanceof Group group) {
                sheet.add(of(group.components(), answers));
            } else if (component instanceof Field field) {
                sheet.fields.put(field.key(), Typed.of(field, answers.get(field.key())));
            } else if (component instanceof Repeated repeated) {
                sheet.rows.put(repeated.key(), new Answers(answers).rows(repeated.key()).stream()
                    .map(row -> of(repeated.components(), row)).toList());
            }
        }
        return sheet;
    }

    /** As sent; names start with the prefix. Files come with the answers, for they are not typed. */
    static Sheet from(List<Component> components, MultiValueMap<String, String> input, String prefix) {
        var sheet = new Sheet(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Component component : components) {
            if (component instanceof Group group) {
                sheet.add(from(group.components(), input, prefix));
            } else if (component instanceof Field field && field.kind() != Kind.FILES) {
                sheet.fields.put(field.key(), Typed.from(input, field, prefix + field.key()));
            } else if (component instanceof Repeated repeated) {
                sheet.rows.put(repeated.key(), indexes(input, prefix + repeated.key()).stream()
                    .map(index -> from(repeated.components(), input, prefix + repeated.key() + "[" + index + "]."))
                    .toList());
            }
        }
        return sheet;
    }

    Typed typed(Field field) {
        Typed typed = fields.get(field.key());
        return typed == null ? Typed.of(field, null) : typed;
    }

    List<Sheet> items(Repeated repeated) {
        return rows.getOrDefault(repeated.key(), List.of());
    }

    /** This sheet with the other's entries for the questions wanted. */
    Sheet with(Sheet other, Predicate<String> wanted) {
        var both = new Sheet(new LinkedHashMap<>(fields), new LinkedHashMap<>(rows));
        other.fields.forEach((key, typed) -> {
            if (wanted.test(key)) {
                both.fields.put(key, typed);
            }
        });
        other.rows.forEach((key, items) -> {
            if (wanted.test(key)) {
                both.rows.put(key, items);
            }
        });
        return both;
    }

    Sheet withItems(Repeated repeated, List<Sheet> items) {
        return with(new Sheet(Map.of(), Map.of(repeated.key(), List.copyOf(items))), key -> true);
    }

    static Sheet blank(Repeated repeated) {
        return of(repeated.components(), Map.of());
    }

    boolean isBlank() {
        return fields.values().stream().allMatch(Typed::isBlank);
    }

    int length() {
        return fields.values().stream().mapToInt(Typed::length).sum()
            + rows.values().stream().flatMap(List::stream).mapToInt(Sheet::length).sum();
    }

    private void add(Sheet other) {
        fields.putAll(other.fields);
        rows.putAll(other.rows);
    }

    private static Set<Integer> indexes(MultiValueMap<String, String> input, String name) {
        var indexes = new TreeSet<Integer>();
        String start = name + "[";
        for (String parameter : input.keySet()) {
            int end = parameter.startsWith(start) ? parameter.indexOf("].", start.length()) : -1;
            if (end > 0 && INDEX.matcher(parameter.substring(start.length(), end)).matches()) {
                indexes.add(Integer.parseInt(parameter.substring(start.length(), end)));
            }
        }
        return indexes.stream().limit(MOST_ROWS).collect(Collectors.toCollection(TreeSet::new));
    }
}
