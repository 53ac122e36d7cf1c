package org.sanctuarycasework.tasks;

import java.util.UUID;

/** Somebody else was faster, or the task is done: nothing was changed, and the page says who has it. */
public class TaskTaken extends RuntimeException {

    private final String taskId;
    private final UUID holder;

    /** @param holder null if the task is closed */
    TaskTaken(String taskId, UUID holder) {
        super("Task " + taskId + " is not free");
        this.taskId = taskId;
        this.holder = holder;
    }

    public String taskId() {
        return taskId;
    }

    public UUID holder() {
        return holder;
    }
}
