package org.sanctuarycasework.tasks;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such task, or the person may not know that there is: answered with 404 either way. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class TaskNotFound extends RuntimeException {

    public TaskNotFound(String id) {
        super(id);
    }
}
