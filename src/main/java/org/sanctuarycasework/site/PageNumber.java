package org.sanctuarycasework.site;

/** Which page of a list the address asks for, from 1; what is typed there and means nothing is the first. */
public record PageNumber(int value) {

    public static PageNumber of(String typed) {
        return new PageNumber(typed != null && typed.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed) : 1);
    }

    /** Null on the first page. */
    public String previous(String address) {
        return value == 1 ? null : address + "?page=" + (value - 1);
    }

    /** Null unless there are more. */
    public String next(String address, boolean more) {
        return more ? address + "?page=" + (value + 1) : null;
    }
}
