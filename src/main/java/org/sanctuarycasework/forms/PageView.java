package org.sanctuarycasework.forms;

import java.util.List;

/**
 * A page of a form, ready to be drawn.
 *
 * @param titleIsQuestion true if the one question is the heading, so that the title is not drawn as well
 * @param seen            fingerprint of the answers that the page was made from, sent back with it
 * @param multipart       true if files can be attached
 */
public record PageView(String key, String title, boolean titleIsQuestion, String section, List<View> items,
                       List<FormError> errors, String seen, boolean multipart) {

    /** True if buttons other than the page's own are drawn, which must not be what the Enter key presses. */
    public boolean hasButtons() {
        return multipart || items.stream().anyMatch(RepeatedView.class::isInstance);
    }
}
