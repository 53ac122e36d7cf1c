package org.sanctuarycasework.funds;

/** Somebody changed a draft after it was checked, so it was not published. */
public class DraftChanged extends RuntimeException {

    DraftChanged(String key) {
        super("The draft " + key + " is not the one that was checked");
    }
}
