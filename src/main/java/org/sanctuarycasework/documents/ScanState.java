package org.sanctuarycasework.documents;

/** What is known of a file and viruses; where it stands beside a file, in words under {@code documents.scan.<name>}. */
public enum ScanState {
    /** no scanner was set when the file came */
    NOT_SCANNED,
    /** until the scanner has said that it is clean, nobody can open it */
    WAITING,
    CLEAN,
    /** something was found in it; its content is deleted */
    REFUSED;

    public boolean mayBeOpened() {
        return this == NOT_SCANNED || this == CLEAN;
    }
}
