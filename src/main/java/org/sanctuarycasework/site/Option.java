package org.sanctuarycasework.site;

import gg.jte.Content;

/**
 * One choice of radios, checkboxes or a select.
 *
 * @param id          null to number it after the field
 * @param conditional shown below the choice while it is chosen; null for nothing (not for a select)
 * @param exclusive   unticks the other checkboxes when ticked
 * @param divider     a word such as "or" between two choices; then all else is null
 */
public record Option(String value, String text, String hint, boolean checked, boolean disabled, String id,
                     Content conditional, boolean exclusive, String divider) {

    public static Option of(String value, String text) {
        return new Option(value, text, null, false, false, null, null, false, null);
    }

    public static Option divider(String word) {
        return new Option(null, null, null, false, false, null, null, false, word);
    }

    public Option withHint(String hint) {
        return new Option(value, text, hint, checked, disabled, id, conditional, exclusive, divider);
    }

    public Option withId(String id) {
        return new Option(value, text, hint, checked, disabled, id, conditional, exclusive, divider);
    }

    public Option withConditional(Content conditional) {
        return new Option(value, text, hint, checked, disabled, id, conditional, exclusive, divider);
    }

    public Option asChecked(boolean checked) {
        return new Option(value, text, hint, checked, disabled, id, conditional, exclusive, divider);
    }

    public Option asDisabled() {
        return new Option(value, text, hint, checked, true, id, conditional, exclusive, divider);
    }

    public Option asExclusive() {
        return new Option(value, text, hint, checked, disabled, id, conditional, true, divider);
    }
}
