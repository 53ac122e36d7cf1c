package org.sanctuarycasework.forms;

import java.util.List;

/**
 * What came of sending a page.
 *
 * @param answers   always fit to be stored: those before with this page's and without what is not asked any more,
 *                  if all is right; else those before, without a file that was removed
 * @param view      the page to show again, with everything typed
 * @param errors    in the order of the page
 * @param meanwhile what somebody else changed on the page since it was opened
 */
public record Submitted(Answers answers, PageView view, List<FormError> errors, Action action, Meanwhile meanwhile) {

    /** True if the page was taken over, and the person may go on to the next. */
    public boolean done() {
        return errors.isEmpty() && action.isSaving() && !meanwhile.isOpen();
    }

    /** True if all is right but for what two people answered differently: the person has to choose which to keep. */
    public boolean isClash() {
        return meanwhile.isOpen() && errors.stream().allMatch(error -> error.name() != null && error.name().startsWith(Inputs.KEEP));
    }
}
