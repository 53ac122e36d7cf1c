package org.sanctuarycasework.tasks;

import java.util.Map;
import java.util.UUID;

/** Keeps people from a task because of what they did in its case before; a feature has one for the rules it knows. */
public interface FourEyes {

    /**
     * @return whom the task is closed to, each with the fact that closes it, such as {@code recommended}; in words it is
     *     {@code tasks.four-eyes.recommended} for the person and {@code tasks.four-eyes.others.recommended} for others
     */
    Map<UUID, String> barred(Place place);

    /**
     * Where the question comes up.
     *
     * @param task          id of the task in its process model
     * @param caseReference of the case it belongs to
     * @param itemId        of the task itself, null before there is one
     */
    record Place(String task, String caseReference, String itemId) {

        static Place of(WorkItem item) {
            return new Place(item.task(), item.caseReference(), item.id());
        }
    }
}
