package org.sanctuarycasework.cases;

/** Whoever knows that a case must not be erased, as a court may ask for it. */
public interface LegalHold {

    boolean isHeld(String reference);
}
