package org.sanctuarycasework.forms;

/** How an input looks and behaves, in the terms of the GOV.UK components; null where nothing is said. */
public record Look(String autocomplete, String width, String prefix, String suffix) {

    public static final Look PLAIN = new Look(null, null, null, null);
}
