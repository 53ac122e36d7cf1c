package org.sanctuarycasework.documents;

import org.sanctuarycasework.cases.Refused;

/** A file that cannot be taken; its sentence names the file and says what would help. */
public class DocumentRefused extends Refused {

    public DocumentRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
