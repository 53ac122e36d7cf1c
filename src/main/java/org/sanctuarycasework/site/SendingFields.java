package org.sanctuarycasework.site;

import java.util.Set;

/** Names of the hidden fields that every form carries for the sending itself, which say nothing that somebody typed. */
public final class SendingFields {

    /** Against forms from other sites. */
    public static final String CSRF = "_csrf";
    /** Proves whom the page of the form was shown to, see {@link PageMarks}. */
    public static final String SHOWN_TO = "_shown-to";
    /** What is sent again with this form, after its first sending was lost. */
    public static final String UNSENT = "_unsent";
    /** There in a form that is nothing but a button and what the program wrote into it. */
    public static final String PRESS = "_press";

    private static final Set<String> OF_THE_FORM = Set.of(CSRF, SHOWN_TO, UNSENT);

    private SendingFields() {
    }

    /** True for what each form brings anew, so that a page that sends something again leaves it out. */
    public static boolean isBroughtAnew(String name) {
        return OF_THE_FORM.contains(name);
    }
}
