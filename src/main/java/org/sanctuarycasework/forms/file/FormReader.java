package org.sanctuarycasework.forms.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanctuarycasework.engine.Conditions;
import org.sanctuarycasework.forms.BrokenForm;
import org.sanctuarycasework.forms.Form;
import org.sanctuarycasework.forms.Page;

/** Reads the text of a .form file into the form it describes, and refuses what it does not understand. */
public class FormReader {

    private static final Pattern PAGE_KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> PAGE_PROPERTIES = Set.of("page", "section");

    private final ComponentReader components;
    private final RuleReader rules;

    public FormReader(Conditions conditions) {
        rules = new RuleReader(conditions);
        components = new ComponentReader(rules, new FieldReader(rules));
    }

    /**
     * @param file named in messages
     * @throws BrokenForm if the text is not a form of this program's dialect
     */
    public Form read(String file, String text) {
        var whole = new Part(file, null, json(file, text));
        if (!"default".equals(whole.textOrNull("type")) || !whole.has("schemaVersion")) {
            throw whole.broken("is not a form: its type must be default and it must have a schemaVersion");
        }
        var pages = whole.parts("components").stream().map(this::page).toList();
        var form = new Form(whole.text("id"), Hash.of(text), pages);
        new FormCheck(file, form).run();
        return form;
    }

    private Page page(Part part) {
        if (!"group".equals(part.textOrNull("type"))) {
            throw part.broken("must stand inside a group with a page, as everything at the top of a form");
        }
        Part properties = rules.properties(part, PAGE_PROPERTIES);
        String key = properties.text("page");
        if (!PAGE_KEY.matcher(key).matches()) {
            throw part.broken("page must be in lower case with hyphens, such as your-project");
        }
        return new Page(part.text("id"), key, part.text("label"), properties.textOrNull("section"),
            components.read(part), rules.checks(part), rules.hide(part));
    }

    private static JsonNode json(String file, String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new BrokenForm(file, null, "is not JSON: " + e.getOriginalMessage()
                + " in line " + e.getLocation().getLineNr());
        }
    }
}
