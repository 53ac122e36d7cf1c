package org.sanctuarycasework.forms.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.sanctuarycasework.forms.TextBlock.Shape;
import org.sanctuarycasework.forms.TextBlock.Span;
import org.sanctuarycasework.forms.TextBlock;

/** Splits a little Markdown into blocks: blank lines between paragraphs, "## " headings, "- " lists, **bold**, [links](/to). */
public final class TextBlocks {

    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|\\[([^\\]]+)]\\(((?:/|https://|mailto:)[^)\\s]*)\\)");

    private TextBlocks() {
    }

    public static List<TextBlock> of(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R")).map(TextBlocks::block).toList();
    }

    private static TextBlock block(String text) {
        if (text.startsWith("#")) {
            return new TextBlock(Shape.HEADING, List.of(spans(text.replaceFirst("^#+\\s*", ""))));
        }
        if (text.startsWith("- ") || text.startsWith("* ")) {
            return new TextBlock(Shape.LIST,
                text.lines().map(line -> spans(line.replaceFirst("^[-*]\\s+", ""))).toList());
        }
        return new TextBlock(Shape.PARAGRAPH, List.of(spans(text.replaceAll("\\s*\\R\\s*", " "))));
    }

    private static List<Span> spans(String text) {
        var spans = new ArrayList<Span>();
        var marked = MARKED.matcher(text);
        int from = 0;
        while (marked.find()) {
            plain(spans, text.substring(from, marked.start()));
            boolean bold = marked.group(1) != null;
            spans.add(bold ? new Span(marked.group(1), null, true) : new Span(marked.group(2), marked.group(3), false));
            from = marked.end();
        }
        plain(spans, text.substring(from));
        return List.copyOf(spans);
    }

    private static void plain(List<Span> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, null, false));
        }
    }
}
