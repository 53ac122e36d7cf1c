package org.sanctuarycasework.forms;

/**
 * How an input looks and behaves, in the terms of the GOV.UK components; null where nothing is said.
 *
 * @param suffixOfOne what stands after the number 1, where that is not the suffix: “working day”
 */
public record Look(String autocomplete, String width, String prefix, String suffix, String suffixOfOne) {

    public static final Look PLAIN = new Look(null, null, null, null, null);

    /** A number as it is read, with what stands before and after it. */
    String around(String number) {
        String after = number.equals("1") && suffixOfOne != null ? suffixOfOne : suffix;
        return (prefix == null ? "" : prefix) + number + (after == null ? "" : " " + after);
    }
}
