package org.sanctuarycasework.testing.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The form of a page with what it would send, to be changed before it is sent. */
public record FilledForm(String address, Map<String, List<String>> input, List<String> fileNames) {

    /** The page's form that sends to an address with this end, as it came. */
    public static FilledForm of(Document page, String addressEnd) {
        FormElement form = (FormElement) page.selectFirst("form[method=post][action$=" + addressEnd + "]");
        if (form == null) {
            throw new IllegalStateException("no form to " + addressEnd + " on the page: " + page.text());
        }
        Map<String, List<String>> input = new TreeMap<>();
        for (KeyVal sent : form.formData()) {
            if (!sent.key().equals("_action")) {
                input.computeIfAbsent(sent.key(), key -> new ArrayList<>()).add(sent.value());
            }
        }
        return new FilledForm(form.attr("action"), input,
                form.select("input[type=file]").stream().map(file -> file.attr("name")).toList());
    }

    public FilledForm with(String name, String value) {
        input.put(name, List.of(value));
        return this;
    }

    /** Takes over what the other form has typed in, and keeps this form's own token and version. */
    public FilledForm filledLike(FilledForm other) {
        Map<String, List<String>> filled = new TreeMap<>(other.input);
        filled.put("_csrf", input.get("_csrf"));
        if (input.containsKey("_seen")) {
            filled.put("_seen", input.get("_seen"));
        }
        return new FilledForm(address, filled, fileNames);
    }

    /** Chooses the last of all radio buttons and writes the sentence into all large boxes. */
    public static FilledForm filledIn(Document page, String addressEnd, String sentence) {
        FilledForm form = of(page, addressEnd);
        Element element = page.selectFirst("form[method=post][action$=" + addressEnd + "]");
        element.select("input[type=radio]").forEach(radio -> form.with(radio.attr("name"), radio.attr("value")));
        element.select("textarea").forEach(box -> form.with(box.attr("name"), sentence));
        return form;
    }

    public Document sendBy(Visitor visitor) {
        return fileNames.isEmpty() ? visitor.post(address, input) : visitor.postWithFiles(address, input, fileNames);
    }
}
