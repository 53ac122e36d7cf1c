package org.sanctuarycasework.funds;

import java.util.List;

import org.sanctuarycasework.forms.Form;

/** Says what a form has to ask so that a round can be applied to with it; the feature that takes the applications knows. */
public interface NeededQuestions {

    /** Keys of the questions that the form does not ask; empty if it can be applied with. */
    List<String> missingFrom(Form form);
}
