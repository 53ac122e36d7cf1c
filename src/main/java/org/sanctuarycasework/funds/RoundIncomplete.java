package org.sanctuarycasework.funds;

import java.util.List;

import org.sanctuarycasework.forms.FormError;

/** A draft cannot be published yet. */
public class RoundIncomplete extends RuntimeException {

    private final transient List<FormError> errors;

    RoundIncomplete(String key, List<FormError> errors) {
        super("The draft " + key + " has " + errors.size() + " things to put right");
        this.errors = errors;
    }

    public List<FormError> errors() {
        return errors;
    }
}
