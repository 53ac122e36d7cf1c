package org.sanctuarycasework.forms;

/** A .form file cannot be used; the message names the file, the field and what is wrong with it. */
public class BrokenForm extends RuntimeException {

    public BrokenForm(String file, String field, String problem) {
        super(file + (field == null ? "" : ", " + field) + ": " + problem);
    }
}
