package org.sanctuarycasework.escalations;

import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** Tells other modules who stepped aside from an escalation, so that what belongs to it is closed to them as well. */
@Component
public class KnownHouseholds {

    private final Readers readers;

    KnownHouseholds(Readers readers) {
        this.readers = readers;
    }

    /** Ids of those who know the household. */
    public Set<UUID> knownTo(String reference) {
        return readers.aside(reference);
    }
}
