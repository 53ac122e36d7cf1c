package org.sanctuarycasework.escalations;

/** What had happened before an answer that came too late. */
public enum LateAnswer {
    /** The same person had sent the same before: nothing was kept once more. */
    SENT("sent"),
    /** The same person had written something else. */
    OWN("own"),
    /** A colleague of the same service had answered. */
    ANSWERED("answered"),
    /** A colleague of the same service had asked the partner for more. */
    ASKED("asked"),
    CLOSED("closed"),
    TAKEN_BACK("taken-back");

    private final String key;

    LateAnswer(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
