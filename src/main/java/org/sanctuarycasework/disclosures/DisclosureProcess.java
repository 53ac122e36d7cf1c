package org.sanctuarycasework.disclosures;

import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.deadlines.TimeLimit;

/** What the use cases tell the process of a disclosure; it answers by giving the next task. */
public interface DisclosureProcess {

    /** @return until when a decision is expected, as the task of information governance is due */
    TimeLimit asked(Disclosure disclosure);

    /** Which disclosure a task is about; empty once it is done. */
    Optional<UUID> disclosureOf(String taskId);

    void decided(String taskId, boolean approved);

    /** @return id of the task in which information governance decides; null if it is done */
    String decisionTask(Disclosure disclosure);

    void takenBack(Disclosure disclosure);

    void recorded(String taskId, boolean shared);
}
