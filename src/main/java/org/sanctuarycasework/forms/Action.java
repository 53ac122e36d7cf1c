package org.sanctuarycasework.forms;

import java.util.Map;

/**
 * What the person pressed on a page of a form.
 *
 * @param key    of the repeated group or the question with files; null for the others
 * @param detail index of the item or id of the document to remove; null for the others
 */
public record Action(Type type, String key, String detail) {

    public enum Type {
        /** go on if all is right */
        SAVE,
        /** keep what there is, and demand nothing that is missing */
        LATER,
        ADD, REMOVE, ATTACH, REMOVE_FILE
    }

    private static final Map<String, Type> TYPES = Map.of("later", Type.LATER, "add", Type.ADD, "remove", Type.REMOVE,
        "attach", Type.ATTACH, "remove-file", Type.REMOVE_FILE);

    /** Anything not known is an ordinary saving. */
    static Action of(String sent) {
        String[] parts = sent == null ? new String[] {""} : sent.split(":", 3);
        return new Action(TYPES.getOrDefault(parts[0], Type.SAVE), parts.length > 1 ? parts[1] : null,
            parts.length > 2 ? parts[2] : null);
    }

    /** True if the person is done with the page for now, rather than adding to it or taking from it. */
    public boolean isSaving() {
        return type == Type.SAVE || type == Type.LATER;
    }
}
