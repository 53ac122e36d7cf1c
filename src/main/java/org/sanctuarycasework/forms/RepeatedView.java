package org.sanctuarycasework.forms;

import java.util.List;

/**
 * The items of a repeated group; at least one, if only a blank one.
 *
 * @param error null if there is none
 * @param full  true if no item can be added
 */
public record RepeatedView(Repeated group, List<List<View>> items, String error, boolean full) implements View {

    /** What the item is called on the page, such as "Budget line 2". */
    public String nameOf(int index) {
        return Sentences.capital(group.itemName()) + " " + (index + 1);
    }
}
