package org.sanctuarycasework.journeys;

/** What somebody reads the site with. */
enum Device {
    PHONE(320, true),
    PHONE_WITHOUT_SCRIPTS(320, false),
    DESK(1280, true),
    DESK_WITHOUT_SCRIPTS(1280, false);

    private final int width;
    private final boolean scripts;

    Device(int width, boolean scripts) {
        this.width = width;
        this.scripts = scripts;
    }

    /** In CSS pixels. */
    int width() {
        return width;
    }

    boolean runsScripts() {
        return scripts;
    }
}
