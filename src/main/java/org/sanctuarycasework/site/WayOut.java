package org.sanctuarycasework.site;

/** What a feature tells about pages of which somebody in danger must be able to leave at once. */
public interface WayOut {

    /** True if the page at this path shows, or is about to show, something that may put its reader in danger. */
    boolean isNeededAt(String path);

    /** The page elsewhere that “Exit this page” leads to. */
    String to();
}
