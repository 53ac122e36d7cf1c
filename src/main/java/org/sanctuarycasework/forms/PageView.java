package org.sanctuarycasework.forms;

import java.util.List;

/**
 * A page of a form, ready to be drawn.
 *
 * @param titleIsQuestion true if the one question is the heading, so that the title is not drawn as well
 * @param seen            fingerprint of the answers that the page was made from, sent back with it
 * @param multipart       true if files can be attached
 * @param hasButtons      true if buttons other than the page's own are drawn, which the Enter key must not press
 */
public record PageView(String key, String title, boolean titleIsQuestion, String section, List<View> items,
                       List<FormError> errors, String seen, boolean multipart, boolean hasButtons) {
}
