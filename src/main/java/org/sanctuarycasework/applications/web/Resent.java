package org.sanctuarycasework.applications.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sanctuarycasework.site.SendingFields;
import org.springframework.util.MultiValueMap;

/** What was sent, for a page that asks to confirm it and sends it again. */
final class Resent {

    private Resent() {
    }

    /** Without what belongs to the sending itself. */
    static Map<String, List<String>> of(MultiValueMap<String, String> input) {
        Map<String, List<String>> resent = new TreeMap<>(input);
        resent.keySet().removeIf(name -> name.equals("step") || SendingFields.isBroughtAnew(name));
        return resent;
    }
}
