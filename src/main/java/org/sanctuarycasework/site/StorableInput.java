package org.sanctuarycasework.site;

import java.beans.PropertyEditorSupport;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Leaves NUL out of every text in an address or a form, before a controller has it: nobody types it, and PostgreSQL can
 * neither store it nor look for it.
 */
@ControllerAdvice
class StorableInput {

    @InitBinder
    void read(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {

            @Override
            public void setAsText(String typed) {
                setValue(typed.replace("\u0000", ""));
            }
        });
    }
}
