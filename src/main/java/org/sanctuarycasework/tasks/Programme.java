package org.sanctuarycasework.tasks;

import java.util.List;
import java.util.Optional;

import org.sanctuarycasework.people.Role;

/** A kind of case as the task list can be narrowed to it; a feature whose process has tasks for the council has one. */
public interface Programme {

    /** As on the case file; its name is the text {@code tasks.programme.<key>}. */
    String key();

    /** Ids of its tasks in the process model, in their order; their names are the texts {@code tasks.stage.<id>}. */
    List<String> stages();

    /** Those of its tasks that are work for teams of the role; none if the role has no part in it. */
    List<String> stagesOf(Role role);

    /** True if its cases are each about a ward. */
    default boolean isByWard() {
        return false;
    }

    /** Keys of the teams that are asked one after the other where nobody of the one before may do a task. */
    List<String> levels();

    /** The press that does a task at once, without claiming it first; empty for a task that has a page to fill in. */
    default Optional<Press> pressFor(String task, String caseReference) {
        return Optional.empty();
    }

    /**
     * A button of the task list.
     *
     * @param address that it is sent to
     * @param label   message key of what stands on it
     */
    record Press(String address, String label) {
    }

    /** Who may give a colleague's task to somebody else. */
    Role lead();
}
