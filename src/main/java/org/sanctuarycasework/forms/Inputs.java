package org.sanctuarycasework.forms;

/** Names and ids of a page's inputs: {@code budget[0].amount} has the id {@code budget-0-amount}. */
final class Inputs {

    static final String SEEN = "_seen";
    static final String ACTION = "_action";
    /** With the key of a question: whose answer to keep. */
    static final String KEEP = "_keep.";
    /** Sent by the page that asks it, so that a choice left out can be told from one not asked for yet. */
    static final String CHOOSING = "_choosing";

    private Inputs() {
    }

    /** What the names of an item's inputs start with. */
    static String row(String key, int index) {
        return key + "[" + index + "].";
    }

    static String id(String name) {
        return name.replace("[", "-").replace("].", "-");
    }

    /** The id of the input that an error leads to. */
    static String anchor(Field field, String name, String datePart) {
        return field.kind() == Kind.DATE ? id(name) + "-" + (datePart == null ? "day" : datePart) : id(name);
    }

    /** The id of the first input of a repeated group's first item, which is always on the page. */
    static String anchor(Repeated repeated) {
        return repeated.components().stream().filter(Field.class::isInstance).map(Field.class::cast).findFirst()
            .map(field -> anchor(field, row(repeated.key(), 0) + field.key(), null))
            .orElse(repeated.key());
    }
}
