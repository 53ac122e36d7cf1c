package org.sanctuarycasework.people.web;

import java.util.UUID;

/** @param name null if it is the reader */
public record AbsentPerson(UUID id, String name) {

    public boolean isOneself() {
        return name == null;
    }

    /** The page on which their absences stand. */
    public String address() {
        return isOneself() ? "/absence" : "/admin/people/" + id + "/absence";
    }
}
