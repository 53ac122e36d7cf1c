package org.sanctuarycasework.tasks;

import java.util.Map;

/**
 * A task as somebody who opens its page meets it.
 *
 * @param assignee name of whoever has it, null if nobody has
 * @param mine     true if the reader has it and may finish it
 * @param barred   the fact that closes the task to the reader, null if nothing does
 * @param closedTo names of others in its teams whom it is closed to, each with the fact
 */
public record TaskStanding(WorkItem item, String assignee, boolean mine, boolean mayClaim, boolean mayHandOver, String barred,
                           Map<String, String> closedTo) {

    /** The address of the task's own page, or of what follows below it. */
    public String address(String below) {
        return "/tasks/" + item.id() + "/" + below;
    }
}
