package org.sanctuarycasework.site.unsent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.site.SendingFields;

/**
 * What somebody sent when they were signed out already, as it waits to be sent again.
 *
 * @param writer     whom the page was shown to; nobody else ever sees it
 * @param address    that it was sent to
 * @param page       that it was sent from, if the browser said so
 * @param fields     all that was sent as text, without what a form brings anew
 * @param multipart  true if the form may carry files
 * @param filesLost  true if it did: files are never kept
 * @param sentAt     when it was sent in vain
 */
record UnsentForm(UUID id, UUID writer, LocalPath address, Optional<LocalPath> page, Map<String, List<String>> fields,
                  boolean multipart, boolean filesLost, Instant sentAt) {

    /** The page that it was sent from, else the address that it was sent to. */
    LocalPath where() {
        return page.orElse(address);
    }

    /** True if nobody typed anything: a button was pressed. */
    boolean isPress() {
        return fields.containsKey(SendingFields.PRESS) || fields.entrySet().stream().allMatch(field ->
                field.getKey().startsWith("_") || field.getValue().stream().allMatch(String::isBlank));
    }
}
