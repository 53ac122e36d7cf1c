package org.sanctuarycasework.funds;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no published round of that name: answered with 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class RoundNotFound extends RuntimeException {

    public RoundNotFound(String name) {
        super(name);
    }
}
