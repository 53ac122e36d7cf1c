package org.sanctuarycasework.forms;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A table to read, every cell written out. */
public record TableView(String label, List<Column> columns, List<List<String>> rows) implements View {

    /** @param numeric true if the column holds numbers, which line up on the right */
    public record Column(String label, boolean numeric) {
    }

    /** The headings as whatever a page draws them from. */
    public <T> List<T> head(Function<String, T> text, Function<String, T> number) {
        return row(columns.stream().map(Column::label).toList(), text, number);
    }

    /** The cells, row by row, as whatever a page draws them from. */
    public <T> List<List<T>> cells(Function<String, T> text, Function<String, T> number) {
        return rows.stream().map(row -> row(row, text, number)).toList();
    }

    private <T> List<T> row(List<String> cells, Function<String, T> text, Function<String, T> number) {
        return IntStream.range(0, columns.size())
            .mapToObj(index -> (columns.get(index).numeric() ? number : text).apply(cells.get(index))).toList();
    }
}
