package org.sanctuarycasework.forms;

import java.util.List;

/**
 * Questions that two people answered differently at the same time, and of which one set of answers has to be kept;
 * most often a single question, more where one is only asked because of another.
 *
 * @param key     of the first question
 * @param stored  hash of what is stored now, so that a choice made between older answers does not count
 * @param theirs  the stored answers, written out
 * @param mine    what was sent, written out, question by question as in {@code theirs}
 * @param chosen  {@link #THEIRS} or {@link #MINE}; null if nothing was chosen
 * @param again   true if the stored answers were changed once more after somebody chose
 */
public record Clash(String key, String stored, List<AnsweredQuestion> theirs, List<AnsweredQuestion> mine,
                    String chosen, boolean again) {

    static final String THEIRS = "theirs";
    static final String MINE = "mine";

    /** Name of the radios that choose. */
    public String name() {
        return Inputs.KEEP + key;
    }

    /** Id of the first of them, where an error leads. */
    public String anchor() {
        return "keep-" + key;
    }

    public String keepTheirs() {
        return THEIRS + ":" + stored;
    }

    public String keepMine() {
        return MINE + ":" + stored;
    }

    /** The value of the radio that was chosen; null if none was. */
    public String choice() {
        return chosen == null ? null : chosen + ":" + stored;
    }

    boolean isOpen() {
        return chosen == null;
    }
}
