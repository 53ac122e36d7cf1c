package org.sanctuarycasework.forms;

/**
 * Sentences and names for error messages, where the form has its own; null where the general ones do.
 *
 * @param name what to call the answer inside a sentence, such as "the amount you ask for"
 */
public record Wording(String required, String pattern, String name) {
}
