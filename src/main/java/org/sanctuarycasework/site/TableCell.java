package org.sanctuarycasework.site;

import gg.jte.Content;

/**
 * A cell or a column's heading in a table.
 *
 * @param html    what is in it where it is more than plain text; else null
 * @param numeric true to line it up on the right
 * @param colspan columns it goes over, 1 or more
 */
public record TableCell(String text, Content html, boolean numeric, String classes, int colspan) {

    public static TableCell of(String text) {
        return new TableCell(text, null, false, null, 1);
    }

    public static TableCell of(Content html) {
        return new TableCell(null, html, false, null, 1);
    }

    public static TableCell number(String text) {
        return new TableCell(text, null, true, null, 1);
    }

    public TableCell over(int columns) {
        return new TableCell(text, html, numeric, classes, columns);
    }

    public TableCell withClasses(String classes) {
        return new TableCell(text, html, numeric, classes, colspan);
    }
}
