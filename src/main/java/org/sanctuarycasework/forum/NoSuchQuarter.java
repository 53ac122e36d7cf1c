package org.sanctuarycasework.forum;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such quarter, or it is not closed. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchQuarter extends RuntimeException {

    public NoSuchQuarter(String key) {
        super(key);
    }
}
