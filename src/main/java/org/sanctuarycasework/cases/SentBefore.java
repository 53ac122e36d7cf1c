package org.sanctuarycasework.cases;

/**
 * This page of a form was sent before, with other answers: nothing is thrown away, so the page is shown again with what
 * was typed and as a new one, which may be sent as well.
 */
public class SentBefore extends Refused {

    private final String reference;

    /** @param reference of what came of it then */
    public SentBefore(String reference) {
        super("cases.sent-before", reference);
        this.reference = reference;
    }

    public String reference() {
        return reference;
    }
}
