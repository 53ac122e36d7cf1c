package org.sanctuarycasework.site.unsent;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.people.LocalPath;

/**
 * The page that offers to send something again.
 *
 * @param address of the page itself
 */
public record UnsentPage(UnsentForm form, String address) {

    public String sendTo() {
        return form.address().value();
    }

    /** The page with the form, null if it is not known. */
    public String formPage() {
        return form.page().map(LocalPath::value).orElse(null);
    }

    public Map<String, List<String>> fields() {
        return form.fields();
    }

    public String id() {
        return form.id().toString();
    }

    public boolean multipart() {
        return form.multipart();
    }

    public boolean filesLost() {
        return form.filesLost();
    }

    public boolean press() {
        return form.isPress();
    }

    public Instant sentAt() {
        return form.sentAt();
    }
}
