package org.sanctuarycasework.applications;

/** What was asked cannot be done at the stage where the application is by now, most often because somebody was faster. */
public class WrongStage extends RuntimeException {

    private final String reference;
    private final Status status;

    WrongStage(String reference, Status status) {
        super(reference + " is at " + status);
        this.reference = reference;
        this.status = status;
    }

    public String reference() {
        return reference;
    }

    public Status status() {
        return status;
    }
}
