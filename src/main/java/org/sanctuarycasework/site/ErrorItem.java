package org.sanctuarycasework.site;

/**
 * One thing to put right, as the error summary lists it.
 *
 * @param href to the field, such as {@code #postcode}; null if there is none
 */
public record ErrorItem(String text, String href) {
}
