package org.sanctuarycasework.site.components;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as one writes it to compare it: white space and the order of attributes and classes do not matter. */
class NormalHtml {

    private NormalHtml() {
    }

    static String of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        return lines(body, "") + "\nread out: " + body.text();
    }

    private static String lines(Node node, String indent) {
        if (node instanceof TextNode text) {
            return text.isBlank() ? "" : "\n" + indent + text.text().strip();
        }
        if (!(node instanceof Element)) {
            return "";
        }
        String attributes = StreamSupport.stream(node.attributes().spliterator(), false)
                .map(NormalHtml::attribute).sorted().collect(Collectors.joining());
        String children = node.childNodes().stream().map(child -> lines(child, indent + "  "))
                .collect(Collectors.joining());
        return "\n" + indent + node.nodeName() + attributes + children;
    }

    private static String attribute(Attribute attribute) {
        String value = attribute.getValue().strip();
        // browsers take viewbox for viewBox; jte allows only small letters
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (key.equals("class")) {
            value = Arrays.stream(value.split("\\s+")).sorted().collect(Collectors.joining(" "));
        }
        return " " + key + "=\"" + value + "\"";
    }
}
