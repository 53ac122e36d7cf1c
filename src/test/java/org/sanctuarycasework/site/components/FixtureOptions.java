package org.sanctuarycasework.site.components;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import gg.jte.Content;

/** The options of a published fixture; knows which of them our templates cannot take. */
class FixtureOptions {

    private final JsonNode node;
    private final String path;
    private final Set<String> read;
    private final Set<String> refused;

    FixtureOptions(JsonNode options) {
        this(options, "", new TreeSet<>(), new TreeSet<>());
    }

    private FixtureOptions(JsonNode node, String path, Set<String> read, Set<String> refused) {
        this.node = node;
        this.path = path;
        this.read = read;
        this.refused = refused;
    }

    boolean has(String name) {
        return !node.path(name).isMissingNode();
    }

    String text(String name) {
        JsonNode value = read(name);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    Boolean flag(String name) {
        JsonNode value = read(name);
        return value.isBoolean() ? value.asBoolean() : null;
    }

    Integer number(String name) {
        JsonNode value = read(name);
        return value.isMissingNode() ? null : Integer.valueOf(value.asText());
    }

    Content html(String name) {
        String html = text(name);
        return html == null || html.equals("false") ? null : output -> output.writeContent(html);
    }

    FixtureOptions in(String name) {
        return new FixtureOptions(node.path(name), path(name) + ".", read, refused);
    }

    List<FixtureOptions> each(String name) {
        List<FixtureOptions> items = new ArrayList<>();
        node.path(name).forEach(item -> items.add(new FixtureOptions(item, path(name) + "[].", read, refused)));
        return items;
    }

    List<List<FixtureOptions>> rows(String name) {
        List<List<FixtureOptions>> rows = new ArrayList<>();
        node.path(name).forEach(row -> {
            List<FixtureOptions> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(new FixtureOptions(cell, path(name) + "[][].", read, refused)));
            rows.add(cells);
        });
        return rows;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        read.add(path(name) + "[]");
        node.path(name).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Says that our template has no equal for this value of the option, or for its being absent. */
    void refuseIf(boolean condition, String name) {
        if (condition) {
            refused.add(path(name));
        }
    }

    Set<String> notSupported() {
        Set<String> left = new TreeSet<>();
        collectLeaves(node, path, left);
        left.removeAll(read);
        left.addAll(refused);
        return left;
    }

    private JsonNode read(String name) {
        read.add(path(name));
        return node.isObject() ? node.path(name) : MissingNode.getInstance();
    }

    private String path(String name) {
        return path + name;
    }

    private static void collectLeaves(JsonNode node, String path, Set<String> leaves) {
        if (node.isObject() && !path.toLowerCase().endsWith("attributes.")) {
            node.fields().forEachRemaining(field -> collectLeaves(field.getValue(), path + field.getKey() + ".", leaves));
        } else if (node.isArray()) {
            String list = path.substring(0, path.length() - 1);
            node.forEach(item -> collectLeaves(item, list + "[].", leaves));
        } else {
            leaves.add(path.isEmpty() ? path : path.substring(0, path.length() - 1));
        }
    }
}
