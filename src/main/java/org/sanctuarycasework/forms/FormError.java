package org.sanctuarycasework.forms;

/**
 * What is wrong with a page's answers, in a sentence for the person who gave them.
 *
 * @param fieldKey key of the question; null if it is about the page as a whole
 * @param name     name of the input, such as {@code budget[0].amount}
 * @param anchor   id of the input to go to
 */
public record FormError(String pageKey, String fieldKey, String name, String message, String anchor) {
}
