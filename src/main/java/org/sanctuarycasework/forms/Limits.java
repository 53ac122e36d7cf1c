package org.sanctuarycasework.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How long, how much and how many an answer may be; null where nothing is said.
 *
 * @param decimals digits allowed after the point
 * @param accept   endings of file names, such as ".pdf"
 */
public record Limits(Integer minLength, int maxLength, Integer words, BigDecimal min, BigDecimal max, int decimals,
                     Pattern pattern, List<String> accept, Integer maxFiles) {

    /** Characters of a long text where the form sets no limit. */
    public static final int LONGEST_TEXT = 20_000;

    /** True if the form sets a limit to a long text, which is then counted as one types. */
    public boolean isCounted() {
        return words != null || maxLength < LONGEST_TEXT;
    }

    /** For a file input; null if every file is taken. */
    public String acceptText() {
        return accept.isEmpty() ? null : String.join(",", accept);
    }
}
