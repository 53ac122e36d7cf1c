package org.sanctuarycasework.cases;

/** Something a person gave cannot be taken as it is; the page shows the sentence beside the field and keeps the rest. */
public class Refused extends RuntimeException {

    private final transient Object[] arguments;

    /** @param messageKey of a sentence that says what is wrong and what to do */
    public Refused(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = arguments;
    }

    public String messageKey() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
