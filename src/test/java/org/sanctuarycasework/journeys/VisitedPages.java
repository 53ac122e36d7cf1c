package org.sanctuarycasework.journeys;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;

/** The paths of everything that was opened by the journeys of this run. */
final class VisitedPages {

    private static final Set<String> PATHS = new TreeSet<>();

    private VisitedPages() {
    }

    static void add(String address) {
        PATHS.add(URI.create(address).getPath());
    }

    static Set<String> paths() {
        return PATHS;
    }
}
