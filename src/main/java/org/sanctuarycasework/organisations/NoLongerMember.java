package org.sanctuarycasework.organisations;

/** Somebody asked for what is their former organisation's; it no longer exists for them, and they are told why. */
public class NoLongerMember extends RuntimeException {

    private final String organisation;

    NoLongerMember(String organisation) {
        super("no longer a member");
        this.organisation = organisation;
    }

    /** What it is called. */
    public String organisation() {
        return organisation;
    }
}
