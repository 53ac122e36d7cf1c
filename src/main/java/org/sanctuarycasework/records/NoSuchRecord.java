package org.sanctuarycasework.records;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such record or kind of record. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchRecord extends RuntimeException {

    NoSuchRecord(String what) {
        super(what);
    }
}
