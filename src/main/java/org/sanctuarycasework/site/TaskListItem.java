package org.sanctuarycasework.site;

/**
 * A section of an application in its task list.
 *
 * @param href   null if it cannot be started yet
 * @param hint   null if there is none
 * @param status in plain words, such as "Completed"; ignored if there is a tag
 * @param tag    null to show the status as plain text
 */
public record TaskListItem(String title, String href, String hint, String status, Tag tag) {

    public static TaskListItem of(String title, String href, String status) {
        return new TaskListItem(title, href, null, status, null);
    }

    public static TaskListItem of(String title, String href, Tag tag) {
        return new TaskListItem(title, href, null, null, tag);
    }

    public TaskListItem withHint(String hint) {
        return new TaskListItem(title, href, hint, status, tag);
    }
}
