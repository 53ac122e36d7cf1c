package org.sanctuarycasework.forms.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sanctuarycasework.forms.BrokenForm;

/** A piece of a .form file, which knows where it stands so that a mistake can be told by file and field. */
class Part {

    private final String file;
    private final String name;
    private final JsonNode json;

    Part(String file, String name, JsonNode json) {
        this.file = file;
        this.name = name;
        this.json = json;
    }

    /** @param position counted from 1, names the part if it has neither key nor id */
    private Part inner(JsonNode inner, int position) {
        String own = Stream.of("key", "path", "id").map(inner::path).filter(JsonNode::isTextual).map(JsonNode::asText)
            .findFirst().orElse("number " + position);
        return new Part(file, inner.path("type").asText("entry") + " " + own, inner);
    }

    BrokenForm broken(String problem) {
        return new BrokenForm(file, name, problem);
    }

    String text(String field) {
        String text = textOrNull(field);
        if (text == null) {
            throw broken("has no " + field);
        }
        return text;
    }

    String textOrNull(String field) {
        JsonNode value = json.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw broken(field + " must be text");
        }
        return value.asText("").isBlank() || value.isNull() ? null : value.asText().strip();
    }

    BigDecimal numberOrNull(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull() || value.asText().isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(value.asText());
        } catch (NumberFormatException e) {
            throw broken(field + " must be a number");
        }
    }

    Integer countOrNull(String field) {
        BigDecimal number = numberOrNull(field);
        if (number == null) {
            return null;
        }
        try {
            int count = number.intValueExact();
            if (count >= 0) {
                return count;
            }
        } catch (ArithmeticException e) {
            // said below
        }
        throw broken(field + " must be a whole number");
    }

    int count(String field, int otherwise) {
        Integer count = countOrNull(field);
        return count == null ? otherwise : count;
    }

    boolean flag(String field) {
        return "true".equals(json.path(field).asText());
    }

    /** The part under that name, empty if there is none. */
    Part part(String field) {
        return new Part(file, name, json.path(field));
    }

    List<Part> parts(String field) {
        JsonNode list = json.path(field);
        if (!list.isArray() || list.isEmpty()) {
            throw broken("has no " + field);
        }
        var parts = new ArrayList<Part>();
        list.forEach(inner -> parts.add(inner(inner, parts.size() + 1)));
        return parts;
    }

    Set<String> names() {
        var names = new TreeSet<String>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    boolean has(String field) {
        return json.has(field);
    }
}
