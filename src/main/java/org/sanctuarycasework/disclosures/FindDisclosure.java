package org.sanctuarycasework.disclosures;

import java.util.UUID;

import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.tasks.TaskNotFound;

/** Finds the disclosure that a task is about, also once it is done. */
@UseCase
public class FindDisclosure {

    private final DisclosureProcess process;
    private final DisclosureRecords records;

    FindDisclosure(DisclosureProcess process, DisclosureRecords records) {
        this.process = process;
        this.records = records;
    }

    /** @throws TaskNotFound if it is about none, or was done and is erased */
    public UUID ofTask(String taskId) {
        return process.disclosureOf(taskId).or(() -> records.ofTask(taskId).map(DisclosureRecord::disclosureId))
                .orElseThrow(() -> new TaskNotFound(taskId));
    }
}
