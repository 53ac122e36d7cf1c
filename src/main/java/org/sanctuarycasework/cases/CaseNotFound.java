package org.sanctuarycasework.cases;

/** There is no such case, or the person may not know that there is: answered with 404 either way. */
public class CaseNotFound extends RuntimeException {

    public CaseNotFound(String reference) {
        super(reference);
    }
}
