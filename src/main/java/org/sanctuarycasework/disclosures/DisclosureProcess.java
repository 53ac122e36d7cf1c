package org.sanctuarycasework.disclosures;

import java.util.Optional;
import java.util.UUID;

/** What the use cases tell the process of a disclosure; it answers by giving the next task. */
public interface DisclosureProcess {

    void asked(Disclosure disclosure);

    /** Which disclosure a task is about; empty once it is done. */
    Optional<UUID> disclosureOf(String taskId);

    void decided(String taskId, boolean approved);

    void recorded(String taskId, boolean shared);
}
