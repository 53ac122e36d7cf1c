package org.sanctuarycasework.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the questions of a page that are asked or not because of each other: to mix two people's answers to them makes no sense. */
class Linked {

    private final List<Set<String>> sets = new ArrayList<>();

    private Linked() {
    }

    /** All questions of the page, those together that depend on each other, in the order of the page. */
    static List<List<Question>> of(Page page) {
        var linked = new Linked();
        linked.walk(page.components(), Set.of());
        linked.leaveOutOtherPages(page);
        var left = new ArrayList<>(page.questions());
        var groups = new ArrayList<List<Question>>();
        while (!left.isEmpty()) {
            var keys = linked.keysWith(left.get(0).key());
            var group = left.stream().filter(question -> keys.contains(question.key())).toList();
            left.removeAll(group);
            groups.add(group);
        }
        return groups;
    }

    private void walk(List<Component> components, Set<String> around) {
        for (Component component : components) {
            var names = new TreeSet<>(around);
            names.addAll(component.hide().names());
            if (component instanceof Group group) {
                walk(group.components(), names);
            } else if (component instanceof Question question) {
                names.add(question.key());
                sets.add(names);
            } else if (component instanceof Computed computed) {
                names.add(computed.key());
                names.addAll(computed.expression().names());
                sets.add(names);
            }
        }
    }

    private void leaveOutOtherPages(Page page) {
        Set<String> here = Component.all(page.components(), false)
            .filter(component -> component instanceof Question || component instanceof Computed)
            .map(component -> component instanceof Question question ? question.key() : ((Computed) component).key())
            .collect(Collectors.toSet());
        sets.forEach(set -> set.retainAll(here));
    }

    private Set<String> keysWith(String key) {
        var keys = new TreeSet<>(Set.of(key));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Set<String> set : sets) {
                grown |= set.stream().anyMatch(keys::contains) && keys.addAll(set);
            }
        }
        return keys;
    }
}
