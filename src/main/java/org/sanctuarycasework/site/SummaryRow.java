package org.sanctuarycasework.site;

import java.util.List;

import gg.jte.Content;

/**
 * A question and its answer in a summary list.
 *
 * @param html the answer where it is more than plain text; else null
 */
public record SummaryRow(String key, String text, Content html, List<Link> actions) {

    public static SummaryRow of(String key, String text, Link... actions) {
        return new SummaryRow(key, text, null, List.of(actions));
    }

    public static SummaryRow of(String key, Content html, Link... actions) {
        return new SummaryRow(key, null, html, List.of(actions));
    }
}
