package org.sanctuarycasework.people;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach this site, for links in mails; a setting, never read from a request, which could be forged. */
@Component
public class BaseAddress {

    private final String address;

    BaseAddress(@Value("${sanctuary.base-address}") String address) {
        this.address = address.replaceAll("/+$", "");
    }

    /** @param path from the root of the site, such as {@code /applications/NCIL-2026-0042} */
    public String of(String path) {
        return address + path;
    }
}
