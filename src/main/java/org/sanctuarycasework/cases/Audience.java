package org.sanctuarycasework.cases;

/** Who may read a timeline entry or a note. */
public enum Audience {
    /** council staff on the case only */
    INTERNAL,
    /** also the organisation whose case it is */
    SHARED
}
