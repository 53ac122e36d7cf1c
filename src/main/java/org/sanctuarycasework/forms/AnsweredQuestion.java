package org.sanctuarycasework.forms;

import java.util.List;

/**
 * A question with its answer written out.
 *
 * @param key    of the question; null for a value that was worked out
 * @param values empty if it was not answered
 * @param table  the items of a repeated group; null for other questions
 */
public record AnsweredQuestion(String key, String question, List<String> values, List<AttachedFile> files,
                               TableView table) implements View {

    /** True if there are items to be drawn as a table. */
    public boolean isTable() {
        return table != null && !table.rows().isEmpty();
    }

    public boolean isAnswered() {
        return !values.isEmpty() || !files.isEmpty() || isTable();
    }
}
