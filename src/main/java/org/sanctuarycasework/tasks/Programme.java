package org.sanctuarycasework.tasks;

import java.util.List;

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

    /** Who may give a colleague's task to somebody else. */
    Role lead();
}
