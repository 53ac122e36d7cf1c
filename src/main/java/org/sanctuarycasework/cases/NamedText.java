package org.sanctuarycasework.cases;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with gaps that are filled by name, such as "{reference} was submitted"; a gap without a value stays empty. */
public final class NamedText {

    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z0-9-]+)}");

    private NamedText() {
    }

    public static String fill(String text, Map<String, String> values) {
        return GAP.matcher(text).replaceAll(gap ->
                Matcher.quoteReplacement(values.getOrDefault(gap.group(1), "")));
    }
}
