package org.sanctuarycasework.people;

import java.util.List;

/** The sample people whom a visitor of the demo may sign in as. */
public interface DemoPeople {

    List<DemoPerson> all();

    /**
     * Somebody invented.
     *
     * @param role what they come to do, in words
     */
    record DemoPerson(String email, String name, String role) {
    }
}
