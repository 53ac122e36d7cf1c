package org.sanctuarycasework.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The items of the repeated groups of a page, as they stand once a button was pressed. */
final class Items {

    private Items() {
    }

    /** With an item more or less if that is what was pressed; without the blank ones if the page is to be saved. */
    static Sheet arranged(Action action, Page page, Predicate<Question> open, Sheet sheet) {
        for (Question question : page.questions()) {
            if (question instanceof Repeated repeated && open.test(repeated)) {
                sheet = sheet.withItems(repeated, arranged(action, repeated, sheet.items(repeated)));
            }
        }
        return sheet;
    }

    private static List<Sheet> arranged(Action action, Repeated repeated, List<Sheet> items) {
        if (action.isSaving()) {
            return items.stream().filter(item -> !item.isBlank()).toList();
        }
        var arranged = new ArrayList<>(items);
        if (repeated.key().equals(action.key())) {
            if (action.type() == Action.Type.ADD && items.size() < repeated.maxItems()) {
                arranged.add(Sheet.blank(repeated));
            }
            if (action.type() == Action.Type.REMOVE) {
                remove(arranged, action.detail());
            }
        }
        return arranged;
    }

    private static void remove(List<Sheet> items, String index) {
        for (int item = 0; item < items.size(); item++) {
            if (String.valueOf(item).equals(index)) {
                items.remove(item);
                return;
            }
        }
    }
}
