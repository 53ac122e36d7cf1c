package org.sanctuarycasework.forms;

import java.util.List;

/** A paragraph, heading or list; each line is made of plain, bold and linked spans. */
public record TextBlock(Shape shape, List<List<Span>> lines) {

    public enum Shape { PARAGRAPH, HEADING, LIST }

    /** @param href null unless the span is a link */
    public record Span(String text, String href, boolean bold) {
    }
}
