package org.sanctuarycasework.people;

import java.util.List;

/** The sample people whom a visitor of the demo may sign in as. */
public interface DemoPeople {

    /** How the address of everybody in the demo ends; no mail can reach it (RFC 2606). */
    String ADDRESSES = "@demo.example";

    List<DemoPerson> all();

    /** Anybody else would keep the demo from starting again: it refuses a database that may hold real people. */
    default boolean mayInclude(EmailAddress address) {
        return address.value().endsWith(ADDRESSES);
    }

    /**
     * Somebody invented.
     *
     * @param role  what they come to do, in words
     * @param group under which heading they stand, in words
     */
    record DemoPerson(String email, String name, String role, String group) {
    }
}
