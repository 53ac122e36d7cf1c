package org.sanctuarycasework.forms;

import java.util.List;

/** A table to read, every cell written out. */
public record TableView(String label, List<Column> columns, List<List<String>> rows) implements View {

    /** @param numeric true if the column holds numbers, which line up on the right */
    public record Column(String label, boolean numeric) {
    }
}
