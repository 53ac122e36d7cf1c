package org.sanctuarycasework.forms;

import java.util.List;

/**
 * What came of sending a page.
 *
 * @param answers always fit to be stored: those before with this page's and without what is not asked any more,
 *                if all is right; else those before, without a file that was removed
 * @param view    the page to show again, with everything typed
 * @param errors  in the order of the page
 * @param stale   true if somebody else changed the page meanwhile, so that nothing was taken over
 */
public record Submitted(Answers answers, PageView view, List<FormError> errors, Action action, boolean stale) {

    /** True if the page was taken over, and the person may go on to the next. */
    public boolean done() {
        return errors.isEmpty() && action.isSaving();
    }
}
