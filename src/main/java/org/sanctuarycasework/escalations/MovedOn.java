package org.sanctuarycasework.escalations;

/** Somebody else, or the clock, was quicker: what was to be done is no longer possible, and nothing was changed. */
public class MovedOn extends RuntimeException {

    private final String reference;

    MovedOn(String reference) {
        super(reference + " has moved on");
        this.reference = reference;
    }

    public String reference() {
        return reference;
    }
}
