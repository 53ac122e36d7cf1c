package org.sanctuarycasework.applications;

import java.util.List;

import org.sanctuarycasework.forms.FormError;

/** Answers are missing or wrong; nothing was sent. */
public class AnswersIncomplete extends RuntimeException {

    private final List<FormError> errors;

    AnswersIncomplete(String reference, List<FormError> errors) {
        super(reference + " has answers to mend: " + errors.stream().map(FormError::fieldKey).toList());
        this.errors = errors;
    }

    public List<FormError> errors() {
        return errors;
    }
}
