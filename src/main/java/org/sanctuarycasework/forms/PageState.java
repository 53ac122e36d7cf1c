package org.sanctuarycasework.forms;

/** How far a page of a form is. */
public record PageState(String key, String title, String section, Status status) {

    public enum Status { NOT_STARTED, IN_PROGRESS, COMPLETED }
}
