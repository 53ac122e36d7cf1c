package org.sanctuarycasework.cases;

/** Says that a case is part of a dispute, and so is kept whole: whoever erases asks every bean of this type first. */
public interface LegalHold {

    /** @param reference of any kind of case; false as well if there is none */
    boolean isHeld(String reference);
}
