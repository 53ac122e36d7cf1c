package org.sanctuarycasework.people;

/**
 * Somebody who may see a thing asked for something they may not do with it: answered with 403 and a way on.
 * What they may not even see is answered as if it did not exist, see {@code cases.CaseNotFound}.
 */
public class NotAllowed extends RuntimeException {

    /** @param reason message key of a sentence that says why, shown to the person */
    public NotAllowed(String reason) {
        super(reason);
    }
}
