package org.sanctuarycasework.forms;

/**
 * What is wrong with a page's answers, in a sentence for the person who gave them.
 *
 * @param fieldKey key of the question; null if it is about the page as a whole
 * @param name     name of the input, such as {@code budget[0].amount}
 * @param anchor   id of the input to go to
 */
public record FormError(String pageKey, String fieldKey, String name, String message, String anchor) {

    /** @param pageHref what the address of a page starts with; null if the error is on the page itself */
    public String href(String pageHref) {
        return (pageHref == null ? "" : pageHref + pageKey) + "#" + anchor;
    }
}
