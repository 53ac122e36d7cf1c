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
}
