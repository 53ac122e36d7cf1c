package org.sanctuarycasework.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which questions are asked for exactly one choice of a question before them, so that they can be drawn under it:
 * with JavaScript they appear as it is chosen, without they are always there.
 */
class Revealed {

    private record Entry(Field asked, String value, Component revealed) {
    }

    private final List<Entry> entries;

    /** @param open whether a question may be answered now */
    Revealed(List<Component> components, Predicate<Question> open) {
        entries = components.stream()
            .filter(component -> component instanceof Field field && open.test(field)
                && (field.kind() == Kind.RADIO || field.kind() == Kind.CHECKLIST) && field.choices().source() == null)
            .map(Field.class::cast)
            .flatMap(asked -> components.stream()
                .filter(later -> later instanceof Field field && open.test(field))
                .filter(later -> later.hide().names().equals(Set.of(asked.key())))
                .flatMap(later -> onlyChoice(asked, later).map(value -> new Entry(asked, value, later))))
            .toList();
    }

    boolean contains(Component component) {
        return entries.stream().anyMatch(entry -> entry.revealed() == component);
    }

    List<Component> by(Field field, Choice choice) {
        return entries.stream().filter(entry -> entry.asked() == field && entry.value().equals(choice.value()))
            .map(Entry::revealed).toList();
    }

    private static Stream<String> onlyChoice(Field asked, Component later) {
        var asking = asked.choices().listed().stream().map(Choice::value)
            .filter(value -> !later.hide().holds(Map.of(asked.key(), asked.kind() == Kind.RADIO ? value : List.of(value))))
            .toList();
        return asking.size() == 1 ? asking.stream() : Stream.empty();
    }
}
